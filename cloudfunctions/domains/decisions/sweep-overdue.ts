import type { World } from '../../kernel/operation';
import { dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import { clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';
import { dueSweep } from '../due-sweep';
import { type Decision, decisions, type Duty } from './decision';
import { CHECK_MS, tellGiven, tellOverdue, tellSettled } from './duty';
import { ABOVE } from './happening';
import { seatsOf } from './offices';

/** A step that is not taken in time rises to the township, then to the county: they urge, the village still has to do it. */
export const overdueSweep = dueSweep({
  name: 'decisions.raise-overdue',
  among: decisions,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: raise,
});

async function raise(seen: Decision, { store, now }: World): Promise<void> {
  const seats = await seatsOf(store, seen.villageId, now);
  const { amount, unit } = clocks['decision.urge'];
  const dueAt = dueAfter(now, { amount, unit }, workCalendar).effectiveAt;
  await store.transact(async (tx) => {
    const decision = await tx.get(decisions, seen.id);
    const { duty } = decision ?? {};
    if (!decision || !duty || duty.id !== seen.duty?.id || duty.dueAt >= now) {
      return;
    }
    await tellOverdue(tx, decision.id, duty, now);
    const level = ABOVE[duty.level];
    const seat = level === 'township' || level === 'county' ? seats[level] : undefined;
    if (level === undefined || seat === undefined) {
      await tx.replace(decisions, { ...decision, duty: { ...duty, dueAt } });
      return;
    }
    const { holderId } = seat;
    const risen: Duty = {
      id: idOf('decision-duty-above', duty.id, level),
      ...{ does: duty.does, officeId: seat.officeId, officeName: seat.name, level, dueAt },
      ...(holderId !== undefined && { holderId }),
      checkAt: now + CHECK_MS,
    };
    await tx.replace(decisions, { ...decision, duty: risen });
    await tellSettled(tx, decision.id, duty, now);
    await tellGiven(tx, decision.id, risen, now);
  });
}
