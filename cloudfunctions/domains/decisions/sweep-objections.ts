import type { World } from '../../kernel/operation';
import { type Deed, proceed } from './book';
import { type Decision, decisions } from './decision';
import { tellOverdue } from './duty';
import { keep } from './moving';
import { freed, givenTo } from './objection-duty';
import { type ObjectionKept, objections } from './objection';
import { type Seats, seatsOf } from './offices';
import { without } from './without';
import type { Store, Transaction } from '../../kernel/store';
import { dueSweep } from '../due-sweep';

/** Where nobody stands above, whoever holds it is called again after a week. */
const AGAIN_MS = 7 * 86_400_000;

/** An objection that nobody answers in time rises past the village; above the county its holder is called again. */
export const objectionSweep = dueSweep({
  name: 'decisions.raise-objections',
  among: objections,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: raise,
});

/** An answer that nobody contradicts in its days is accepted. */
export const silenceSweep = dueSweep({
  name: 'decisions.close-silent-objections',
  among: objections,
  index: 'silent',
  field: 'silenceAt',
  once: 'over',
  each: closeSilently,
});

async function raise(seen: ObjectionKept, { store, now }: World): Promise<void> {
  const seats = await seatsFor(store, seen, now);
  await store.transact(async (tx) => {
    const objection = await tx.get(objections, seen.id);
    const { duty } = objection ?? {};
    if (!objection || !duty || duty.id !== seen.duty?.id) {
      return;
    }
    await tellOverdue(tx, objection.decisionId, duty, now);
    const facts = { objection: objection.id, why: 'not_in_time' } as const;
    const after = await byClock(tx, objection, { did: 'objection_risen', facts }, seats, now);
    if (after === undefined) {
      const dueAt = now + AGAIN_MS;
      await tx.replace(objections, { ...objection, duty: { ...duty, dueAt } });
      return;
    }
    const rises = [...objection.rises, { at: now, why: facts.why }];
    const around = { process: after.process, seats, now };
    await tx.replace(objections, await givenTo(tx, { ...objection, rises }, around));
  });
}

async function closeSilently(seen: ObjectionKept, { store, now }: World): Promise<void> {
  const seats = await seatsFor(store, seen, now);
  await store.transact(async (tx) => {
    const objection = await tx.get(objections, seen.id);
    if (objection?.silenceAt === undefined || objection.silenceAt >= now) {
      return;
    }
    const facts = { objection: objection.id, how: 'silence' } as const;
    await byClock(tx, objection, { did: 'objection_closed', facts }, seats, now);
    await tx.replace(objections, without(await freed(tx, objection, now), 'silenceAt'));
  });
}

/** The deed by time itself; nothing when it cannot be any more. */
async function byClock(
  tx: Transaction,
  { decisionId }: ObjectionKept,
  deed: Deed,
  seats: Seats,
  now: number,
): Promise<Decision | undefined> {
  const before = await tx.get(decisions, decisionId);
  const written = before && proceed(before, deed, ['clock'], now);
  return written === undefined || 'refused' in written
    ? undefined
    : keep(tx, before, written, seats, now);
}

async function seatsFor(store: Store, { decisionId }: ObjectionKept, now: number): Promise<Seats> {
  const decision = await store.get(decisions, decisionId);
  return decision ? seatsOf(store, decision.villageId, now) : {};
}
