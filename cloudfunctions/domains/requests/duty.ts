import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { CHECK_MS, type OpenDuty } from '../open-duty';
import type { Found } from './owner';
import type { Request, Told } from './request';
import { without } from './without';

/** The request with a new holder. The clock is the caller's: it runs on unless the law sets a new one. */
export function withDuty(
  request: Request,
  { office, ownerAt, holderId, channel = request.channel }: Found,
  { dueAt, now }: { dueAt: number; now: number },
): Request & { readonly duty: OpenDuty } {
  const duties = request.duties + 1;
  const id = `${request.id}-${duties}`;
  const duty = { id, holderId, officeId: office.id, dueAt, checkAt: now + CHECK_MS };
  return { ...request, office, ownerAt, holderId, channel, duties, duty };
}

/** The holder has taken it on: from now on the clock of the answer runs. */
export function untilAnswer(request: Request): Request {
  const { duty, dueAt } = request;
  return duty ? { ...request, duty: { ...duty, dueAt: Math.max(duty.dueAt, dueAt) } } : request;
}

/** Nobody waits for the office any more. */
export function withoutDuty(request: Request): Request {
  return without(request, 'duty');
}

/** The clock that runs for the office now. */
export function alarmOf({ duty, dueAt }: Request): number {
  return duty?.dueAt ?? dueAt;
}

export function tellGiven(
  tx: Transaction,
  { id, duty, urgent }: Request & { readonly duty: OpenDuty },
  at: number,
): Promise<void> {
  const { id: dutyId, officeId, holderId, dueAt } = duty;
  const facts = { dutyId, about: aboutRequest(id), officeId, holderId, dueAt, urgent };
  return tell(tx, 'duty.given', { key: [dutyId], at, facts });
}

export async function tellSettled(tx: Transaction, { id, duty }: Request, at: number) {
  if (duty) {
    const facts = { dutyId: duty.id, about: aboutRequest(id) };
    await tell(tx, 'duty.settled', { key: [duty.id], at, facts });
  }
}

/** Those who must know of it besides the holder are told, each as a duty to look. */
export async function tellTold(tx: Transaction, request: Request, at: number): Promise<void> {
  const { id, told, urgent, duty, dueAt } = request;
  for (const { dutyId, officeId, holderId } of told) {
    const about = aboutRequest(id);
    const facts = { dutyId, about, officeId, holderId, dueAt: duty?.dueAt ?? dueAt, urgent };
    await tell(tx, 'duty.given', { key: [dutyId], at, facts });
  }
}

/**
 * These offices need not look any more: one because it has looked, all of them once there is an answer. Gives
 * the request that remembers it.
 */
export async function settleTold(
  tx: Transaction,
  request: Request,
  isSettled: (told: Told) => boolean,
  at: number,
): Promise<Request> {
  const settled = request.told.filter((it) => it.lookedAt === undefined && isSettled(it));
  for (const { dutyId } of settled) {
    const facts = { dutyId, about: aboutRequest(request.id) };
    await tell(tx, 'duty.settled', { key: [dutyId], at, facts });
  }
  const told = request.told.map((it) => (settled.includes(it) ? { ...it, lookedAt: at } : it));
  return { ...request, told };
}

export function tellOverdue(
  tx: Transaction,
  { id, duty: { id: dutyId, officeId, holderId, dueAt } }: Request & { readonly duty: OpenDuty },
  at: number,
): Promise<void> {
  const facts = { dutyId, about: aboutRequest(id), officeId, holderId, dueAt };
  return tell(tx, 'duty.overdue', { key: [dutyId, dueAt], at, facts });
}

function aboutRequest(id: string) {
  return { kind: 'request' as const, id };
}
