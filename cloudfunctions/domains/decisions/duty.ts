import { idOf } from '../../kernel/ids';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { waitingFor } from './awaiting';
import type { Decision, Duty } from './decision';
import type { Seats } from './offices';
import { without } from './without';

/** Twice a day it is made sure that whoever holds a duty still holds the post. */
export const CHECK_MS = 12 * 3_600_000;

/**
 * The decision with the duty that follows from where it stands. While the same step is waited for, the duty stays as it
 * is and its clock runs on; where the village has nobody for it, it is the township's at once.
 */
export function withDuty(decision: Decision, seats: Seats, now: number): Decision {
  const { duty } = decision;
  const rest = without(decision, 'duty', 'wakeAt');
  const waiting = waitingFor(decision.process, now);
  if (waiting === undefined) {
    return { ...rest, isOpen: false };
  }
  const { does, hand, dueAt } = waiting;
  if (hand === undefined) {
    return { ...rest, ...(dueAt !== undefined && { wakeAt: dueAt + 1 }) };
  }
  if (duty?.does === does) {
    return { ...rest, duty };
  }
  const own = hand === 'villager' || hand === 'clock' ? undefined : seats[hand];
  const isOwn = own?.holderId !== undefined;
  const seat = isOwn ? own : (seats.township ?? own);
  if (seat === undefined || dueAt === undefined) {
    return rest;
  }
  const { officeId, name, holderId } = seat;
  const held: Duty = {
    id: idOf('decision-duty', decision.id, does, decision.process.lines),
    ...{ does, officeId, officeName: name, dueAt, checkAt: now + CHECK_MS },
    ...(holderId !== undefined && { holderId }),
    level: isOwn ? 'village' : 'township',
  };
  return { ...rest, duty: held };
}

/** Tells what has changed about the duty: the one before is settled, a new one is given. */
export async function tellDuty(
  tx: Transaction,
  before: Decision | undefined,
  after: Decision,
  at: number,
): Promise<void> {
  const [old, now] = [before?.duty, after.duty];
  if (old !== undefined && old.id !== now?.id) {
    await tellSettled(tx, after.id, old, at);
  }
  if (now !== undefined && now.id !== old?.id) {
    await tellGiven(tx, after.id, now, at);
  }
}

export async function tellGiven(
  tx: Transaction,
  decisionId: string,
  { id, officeId, holderId, dueAt }: Pick<Duty, 'id' | 'officeId' | 'holderId' | 'dueAt'>,
  at: number,
): Promise<void> {
  const facts = {
    ...{ dutyId: id, about: about(decisionId), officeId, dueAt, urgent: false },
    ...(holderId !== undefined && { holderId }),
  };
  await tell(tx, 'duty.given', { key: [id], at, facts });
}

export async function tellSettled(
  tx: Transaction,
  decisionId: string,
  { id }: Pick<Duty, 'id'>,
  at: number,
): Promise<void> {
  const facts = { dutyId: id, about: about(decisionId) };
  await tell(tx, 'duty.settled', { key: [id], at, facts });
}

export async function tellOverdue(
  tx: Transaction,
  decisionId: string,
  { id, officeId, holderId, dueAt }: Pick<Duty, 'id' | 'officeId' | 'holderId' | 'dueAt'>,
  at: number,
): Promise<void> {
  const facts = {
    ...{ dutyId: id, about: about(decisionId), officeId, dueAt },
    ...(holderId !== undefined && { holderId }),
  };
  await tell(tx, 'duty.overdue', { key: [id, dueAt], at, facts });
}

function about(id: string) {
  return { kind: 'decision' as const, id };
}
