import type { StandingShown } from '../../contracts/deliberation-standing';
import type { QuorumPath } from '../../contracts/deliberation-words';
import { exceeds, reaches, type Share } from '../../kernel/share';
import type { SignIn } from './attendance';
import type { HandCount } from './hand-count';
import type { Meeting } from './meeting';
import type { Roll } from './roll';

type There = Pick<SignIn, 'personId' | 'isAddition'>;

/**
 * How many voices of the roll are there: its adults or, by households, each household that one of its adults stands
 * for. Who came in after the attendance was closed is not counted.
 */
export function presentOn(
  { path, adults, households }: Pick<Roll, 'path' | 'adults' | 'households'>,
  signIns: readonly There[],
): number {
  const there = new Set(signIns.filter((it) => !it.isAddition).map(({ personId }) => personId));
  const present = adults.filter(({ personId }) => there.has(personId));
  if (path === 'adults') {
    return present.length;
  }
  const standing = new Set(present.map(({ householdId }) => householdId));
  return households.filter((it) => standing.has(it)).length;
}

export function voicesOn({
  path,
  adults,
  households,
}: Pick<Roll, 'path' | 'adults' | 'households'>) {
  return path === 'adults' ? adults.length : households.length;
}

/** The smallest number that reaches the share: 2 of 3, 3 of 4, 4 of 5. */
export function neededOf(due: number, { parts, of }: Share): number {
  return Math.ceil((due * parts) / of);
}

/**
 * Whether the meeting decides. Declared in time and at least two thirds there: it acts as the villagers' group
 * meeting. While sign-ins may still come from phones without signal, nothing is said yet.
 */
export function standingOf(
  { group, attendanceClosedAt }: Pick<Meeting, 'group' | 'attendanceClosedAt'>,
  roll: Roll | undefined,
  signIns: readonly There[],
): StandingShown {
  if (!group || !roll) {
    return { standing: 'consultation', because: 'not_declared' };
  }
  const present = presentOn(roll, signIns);
  const quorum = {
    path: group.path satisfies QuorumPath,
    due: group.due,
    needed: neededOf(group.due, roll.quorum),
    present,
    rollHash: group.rollHash,
    declaredAt: group.declaredAt,
  };
  if (attendanceClosedAt === undefined) {
    return { standing: 'declared', quorum };
  }
  return reaches(present, group.due, roll.quorum)
    ? { standing: 'group_meeting', quorum }
    : { standing: 'consultation', because: 'quorum_not_met', quorum };
}

/** Whoever abstains or keeps the hand down is there and does not agree. */
export function hasPassed({ agree }: Pick<HandCount, 'agree'>, present: number, pass: Share) {
  return present > 0 && exceeds(agree, present, pass);
}
