import type { MeetingStep, Phase } from '../../contracts/decisions-words';
import { life, type Transition } from '../../kernel/transitions';
import type { Hand } from './happening';
import type { Process } from './state';

/** What moves a decision from phase to phase. */
export type Move =
  | 'adopt'
  | 'adopt_merged'
  | 'return'
  | 'publish'
  | 'publish_failed'
  | 'publish_refused'
  | 'finish'
  | 'refuse'
  | 'archive'
  | 'withdraw';

const PARTY: readonly Hand[] = ['party_branch'];
const COMMITTEES: readonly Hand[] = ['party_branch', 'villagers_committee'];
/** Whoever acts for the body that decides: the villagers' committee, or the collective's council. */
const DECIDERS: readonly Hand[] = ['villagers_committee', 'collective'];
/** Whose hand may bring a motion. The supervision committee looks on, and time moves nothing. */
export const MOVERS: readonly Hand[] = [
  ...(['party_branch', 'villagers_committee', 'collective'] as const),
  ...(['township', 'county', 'villager'] as const),
];
const WITHDRAWERS: readonly Hand[] = ['villager', ...COMMITTEES, 'township'];

const MOVES: readonly Transition<Phase, Move, Hand>[] = [
  { from: 'moved', verb: 'adopt', by: PARTY, to: 'proposed' },
  { from: 'moved', verb: 'adopt_merged', by: COMMITTEES, to: 'discussed' },
  { from: 'moved', verb: 'return', by: COMMITTEES, to: 'declined' },
  { from: 'proposed', verb: 'adopt', by: COMMITTEES, to: 'discussed' },
  { from: 'proposed', verb: 'return', by: COMMITTEES, to: 'moved' },
  { from: 'discussed', verb: 'adopt', by: PARTY, to: 'reviewed' },
  { from: 'discussed', verb: 'return', by: PARTY, to: 'moved' },
  { from: 'reviewed', verb: 'adopt', by: DECIDERS, to: 'resolved' },
  { from: 'reviewed', verb: 'return', by: DECIDERS, to: 'resolved' },
  { from: 'resolved', verb: 'publish', by: DECIDERS, to: 'underway' },
  { from: 'resolved', verb: 'publish_failed', by: DECIDERS, to: 'published' },
  { from: 'resolved', verb: 'publish_refused', by: DECIDERS, to: 'done' },
  { from: 'underway', verb: 'finish', by: DECIDERS, to: 'done' },
  { from: 'underway', verb: 'refuse', by: [...DECIDERS, 'township', 'county'], to: 'done' },
  { from: 'done', verb: 'publish', by: DECIDERS, to: 'published' },
  { from: 'published', verb: 'archive', by: DECIDERS, to: 'archived' },
  ...(['moved', 'proposed', 'discussed', 'reviewed'] as const).map((from) => ({
    ...{ from, verb: 'withdraw' as const, by: WITHDRAWERS, to: 'withdrawn' as const },
  })),
];

/** The life of a decision, from the motion to the archive. */
export const decisionLife = life('moved', MOVES);

export function isEnd(phase: Phase): boolean {
  return decisionLife.ends.has(phase);
}

/** From which phase each of the four discussions is called, and by whom. */
export const stepFrom: Readonly<Record<MeetingStep, Phase>> = {
  proposal: 'moved',
  discussion: 'proposed',
  review: 'discussed',
  resolution: 'reviewed',
};

export function maysCall(step: MeetingStep, { lawful, hasCollective }: Process): readonly Hand[] {
  switch (step) {
    case 'proposal':
    case 'review':
      return PARTY;
    case 'discussion':
      return COMMITTEES;
    case 'resolution':
      return lawful.track === 'collective' && hasCollective
        ? ['collective']
        : ['villagers_committee'];
  }
}

/** Who writes the notices, carries out and archives: whoever acts for the body that decided. */
export function isExecutive(hand: Hand, { lawful }: Process): boolean {
  return hand === 'villagers_committee' || (hand === 'collective' && lawful.track === 'collective');
}

/** Nothing has been voted on yet by the body that decides. */
export function isBeforeTheVote({ phase }: Process): boolean {
  return decisionLife.verbs(phase, 'villager').includes('withdraw');
}
