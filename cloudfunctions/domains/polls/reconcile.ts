import type { BlockReason, CountedWay, CountState } from '../../contracts/polls-words';

/** One way as it stands: how many may use it, and what was counted. */
interface WayStanding {
  /** Marked present, or slips handed out. */
  readonly most: number;
  readonly state: CountState;
  /** What the last entry says; 0 while there is none. */
  readonly voices: number;
}

interface Standing {
  /** Voices on the frozen roll. */
  readonly size: number;
  readonly online: number;
  readonly hand: WayStanding;
  readonly paper: WayStanding;
}

interface Reconciled {
  readonly blocked: readonly BlockReason[];
  /** Ways that still wait for a count or for a witness. */
  readonly waitsFor: readonly CountedWay[];
}

/**
 * Whether all ways together can be true. A count that is not witnessed yet is held against nothing; one that is
 * witnessed and cannot be true blocks the result, because somebody counted twice, or somebody who may not.
 */
export function reconcile({ size, online, hand, paper }: Standing): Reconciled {
  const blocked: BlockReason[] = [];
  const settled = (way: WayStanding) => (way.state === 'witnessed' ? way.voices : 0);
  if (hand.state === 'disputed' || paper.state === 'disputed') {
    blocked.push('witness_counts_otherwise');
  }
  if (settled(hand) > hand.most) {
    blocked.push('more_hands_than_present');
  }
  if (settled(paper) > paper.most) {
    blocked.push('more_slips_than_handed_out');
  }
  if (online + settled(hand) + settled(paper) > size) {
    blocked.push('more_voices_than_the_roll');
  }
  const waits = ({ most, state }: WayStanding) =>
    state === 'missing' ? most > 0 : state === 'first_witness' || state === 'second_witness';
  const ways = { hand, paper } as const;
  return { blocked, waitsFor: (['hand', 'paper'] as const).filter((way) => waits(ways[way])) };
}
