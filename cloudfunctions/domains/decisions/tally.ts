import type { MeetingOutcome } from '../../contracts/decisions-words';
import { exceeds, reaches } from '../../kernel/share';
import type { Threshold } from '../../law/decision-bodies';
import type { BodyRule } from './lawful';

/** What was counted at a meeting, in whole people. */
export interface Counted {
  /** On the frozen roll. */
  readonly due: number;
  /** Who came, in whatever way, those who are not counted among them. */
  readonly present: number;
  readonly agree: number;
  /** Not counted by declared interest: all on the roll, and those of them who came. */
  readonly recused: number;
  readonly recusedPresent: number;
  /** 一事一议: the slips of the households whose representatives came. */
  readonly slips?: {
    readonly households: number;
    readonly covered: number;
    readonly agree: number;
  };
}

export interface Verdict {
  readonly outcome: MeetingOutcome;
  /** How many had to come; absent where no quorum is asked for. */
  readonly quorumNeeded?: number;
  /** How many had to agree. */
  readonly agreeNeeded: number;
}

/**
 * Whether the body could decide, and what it decided. Whoever is recused helps no numerator and leaves no denominator,
 * unless the county has set that they leave the total. To abstain is to be present and not to agree.
 */
export function judge(
  { paths, pass, passOf, slips }: BodyRule,
  path: string,
  counted: Counted,
  recusedLeaveTotal: boolean,
): Verdict {
  const due = counted.due - (recusedLeaveTotal ? counted.recused : 0);
  const present = counted.present - (recusedLeaveTotal ? counted.recusedPresent : 0);
  const base = passOf === 'due' ? due : present;
  const quorum = paths.find(({ roll }) => roll === path)?.quorum;
  const needed = {
    ...(quorum && { quorumNeeded: needs(due, quorum) }),
    agreeNeeded: needs(base, pass),
  };
  const isQuorate =
    base > 0 &&
    meets(counted.present - counted.recusedPresent, due, quorum) &&
    (slips === undefined ||
      meets(counted.slips?.covered ?? 0, counted.slips?.households ?? 0, slips.cover));
  if (!isQuorate) {
    return { outcome: 'no_quorum', ...needed };
  }
  const isAdopted =
    meets(counted.agree, base, pass) &&
    (slips === undefined ||
      meets(counted.slips?.agree ?? 0, counted.slips?.covered ?? 0, slips.pass));
  return { outcome: isAdopted ? 'adopted' : 'returned', ...needed };
}

/** Whether so many of a body are enough. A body without anybody decides nothing. */
export function meets(count: number, body: number, threshold: Threshold | undefined): boolean {
  if (body === 0) {
    return false;
  }
  if (threshold === undefined) {
    return true;
  }
  return threshold.isMoreThan ? exceeds(count, body, threshold) : reaches(count, body, threshold);
}

/** The smallest number that is enough. */
export function needs(body: number, { parts, of, isMoreThan }: Threshold): number {
  const whole = Math.floor((body * parts) / of);
  const isExact = whole * of === body * parts;
  return isMoreThan || !isExact ? whole + 1 : whole;
}
