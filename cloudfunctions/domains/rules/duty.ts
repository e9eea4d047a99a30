import type { Transaction } from '../../kernel/store';
import type { ClockKey } from '../../law/clocks';
import { tell } from '../events';
import { CHECK_MS } from '../open-duty';
import { dueOf } from './clock';
import { type Moved, save } from './life';
import type { Found } from './owner';
import type { Duty, Revision } from './revision';
import { without } from './without';

/** Who makes the next step, and by when. */
export interface Next extends Found {
  readonly dueAt: number;
  /** When it rises, where that is before the day on which it is due. */
  readonly risesAt?: number;
}

export function nextBy(found: Found, clock: ClockKey, at: number): Next {
  return { ...found, dueAt: dueOf(clock, at) };
}

/** To be filed within ten days of the vote; on the seventh the township is called. */
export function nextFiling(found: Found, votedAt: number): Next {
  return {
    ...nextBy(found, 'convention.file', votedAt),
    risesAt: dueOf('convention.fileUrge', votedAt),
  };
}

/** The step is made: whoever held the duty is done, and whoever is next has it, or nobody. */
export async function pass(
  tx: Transaction,
  before: Revision,
  moved: Moved,
  next: Next | undefined,
): Promise<void> {
  const { at } = moved.line;
  const after = next
    ? withDuty(moved.revision, next, at)
    : (without(moved.revision, 'duty') as Revision);
  await save(tx, { ...moved, revision: after });
  await tellSettled(tx, before, at);
  if (next) {
    await tellGiven(tx, after, at);
  }
}

export function withDuty(
  revision: Revision,
  { office, holderId, dueAt, risesAt = dueAt }: Next,
  now: number,
  { rung = 0, promisedAt = dueAt }: Partial<Pick<Duty, 'rung' | 'promisedAt'>> = {},
): Revision {
  const duties = revision.duties + 1;
  const id = `${revision.id}-${duties}`;
  const duty = { id, office, holderId, dueAt: risesAt, promisedAt, checkAt: now + CHECK_MS, rung };
  return { ...revision, duties, duty };
}

export async function tellGiven(tx: Transaction, revision: Revision, at: number): Promise<void> {
  const { duty } = revision;
  if (duty) {
    const facts = { ...factsOf(revision, duty), urgent: false };
    await tell(tx, 'duty.given', { key: [duty.id], at, facts });
  }
}

export async function tellSettled(
  tx: Transaction,
  { id, duty }: Revision,
  at: number,
): Promise<void> {
  if (duty) {
    const facts = { dutyId: duty.id, about: { kind: 'revision' as const, id } };
    await tell(tx, 'duty.settled', { key: [duty.id], at, facts });
  }
}

export async function tellOverdue(tx: Transaction, revision: Revision, at: number): Promise<void> {
  const { duty } = revision;
  if (duty) {
    const facts = factsOf(revision, duty);
    await tell(tx, 'duty.overdue', { key: [duty.id, duty.dueAt], at, facts });
  }
}

function factsOf({ id }: Revision, { id: dutyId, office, holderId, dueAt }: Duty) {
  return {
    ...{ dutyId, about: { kind: 'revision' as const, id } },
    ...{ officeId: office.id, holderId, dueAt },
  };
}
