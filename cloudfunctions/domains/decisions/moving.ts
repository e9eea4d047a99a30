import assert from 'node:assert';
import type { AnyContract, RefusalOf } from '../../contracts/contract';
import type { Actor } from '../../kernel/actor';
import type { Context, World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { type Place, placeOf } from '../organisation';
import { type Beside, type Deed, proceed, type Written } from './book';
import { type Decision, decisionLines, decisions } from './decision';
import { tellClosed } from './telling';
import { without } from './without';
import { tellDuty, withDuty } from './duty';
import type { Doer, Hand } from './happening';
import { handsOf, type Seats, seatsOf } from './offices';

/** A decision with what a step of it needs to know of its village: read before the transaction. */
export interface Known {
  readonly decision: Decision;
  readonly village: Place;
  readonly seats: Seats;
  /** Whose hands the caller has in it. */
  readonly hands: readonly Hand[];
}

export async function known(
  { store, now }: Pick<World, 'store' | 'now'>,
  actor: Actor,
  decisionId: string,
): Promise<Known | undefined> {
  const decision = await store.get(decisions, decisionId);
  const village = decision && (await placeOf(store, decision.villageId));
  if (decision === undefined || village === undefined) {
    return undefined;
  }
  const seats = await seatsOf(store, village.id, now);
  return { decision, village, seats, hands: handsOf(actor, village) };
}

/** Writes what has happened: the decision, its line, and who holds the next step. Gives the decision as written. */
export async function keep(
  tx: Transaction,
  before: Decision | undefined,
  { decision, kept }: Written,
  seats: Seats,
  now: number,
): Promise<Decision> {
  const isOver = decision.process.meeting === undefined;
  const after = withDuty(isOver ? without(decision, 'ballotPollId') : decision, seats, now);
  if (before === undefined) {
    await tx.insert(decisions, without(after, 'version'));
  } else {
    await tx.replace(decisions, after);
  }
  await tx.insert(decisionLines, kept);
  await tellDuty(tx, before, after, kept.line.at);
  if (!after.isOpen) {
    await tellClosed(tx, after, kept.line.at);
  }
  return after;
}

/**
 * Does one deed of somebody who calls, in the transaction of the call. Whatever the pure machine refuses is refused in the
 * same word.
 */
export async function act<C extends AnyContract>(
  tx: Transaction,
  contract: C,
  { actor, now, refuse }: Pick<Context<RefusalOf<C>>, 'actor' | 'now' | 'refuse'>,
  { decision: { id }, seats, hands }: Known,
  deed: Deed,
  beside: Beside = {},
  /** What else changes about the decision with it. */
  patch: Partial<Decision> = {},
): Promise<{ readonly before: Decision; readonly after: Decision; readonly written: Written }> {
  const before = await tx.get(decisions, id);
  assert(before, 'a decision is never removed');
  const known = { decision: { ...before, ...patch }, hands };
  const written = foresee(contract, { actor, now, refuse }, known, deed, beside);
  const signed = withOffice(written, seats);
  const after = await keep(tx, before, signed, seats, now);
  return { before, after, written: signed };
}

/**
 * What the deed would write as things stand now; or it is refused, in the words of the pure machine. So nothing is
 * written in advance for what may not be.
 */
export function foresee<C extends AnyContract>(
  contract: C,
  { actor, now, refuse }: Pick<Context<RefusalOf<C>>, 'actor' | 'now' | 'refuse'>,
  { decision, hands }: Pick<Known, 'decision' | 'hands'>,
  deed: Deed,
  beside: Beside = {},
): Written {
  const written = proceed(decision, deed, hands, now, { personId: actor.personId, ...beside });
  if ('refused' in written) {
    const { refused } = written;
    assert(
      refused === 'not_allowed' || contract.refusals.includes(refused),
      `${contract.name} does not promise to refuse with ${refused}`,
    );
    return refuse(refused);
  }
  return written;
}

export function movedAnswer({ id, process: { phase } }: Decision) {
  return { decisionId: id, phase };
}

/** The line says for which office it was done; nothing for a villager and for time itself. */
export function withOffice(written: Written, seats: Seats): Written {
  const { hand } = written.kept.line.facts['by'] as Doer;
  const seat = hand === 'villager' || hand === 'clock' ? undefined : seats[hand];
  return seat === undefined
    ? written
    : { ...written, kept: { ...written.kept, office: seat.name } };
}
