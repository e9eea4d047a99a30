import type { World } from '../../kernel/operation';
import { idOf } from '../../kernel/ids';
import { dueSweep } from '../due-sweep';
import { holderOf, isInOffice } from '../organisation';
import { type Decision, decisions, type Duty } from './decision';
import { CHECK_MS, tellGiven, tellSettled } from './duty';
import { seatsOf } from './offices';

/** A duty whose holder has left the post goes at once to whoever is next, or to the township; its clock runs on. */
export const vacantSweep = dueSweep({
  name: 'decisions.pass-vacancies',
  among: decisions,
  index: 'toCheck',
  field: 'duty.checkAt',
  once: 'over',
  each: check,
});

async function check(seen: Decision, { store, now }: World): Promise<void> {
  const { duty: held } = seen;
  if (held === undefined) {
    return;
  }
  const isThere =
    held.holderId !== undefined && (await isInOffice(store, held.officeId, held.holderId, now));
  const next = isThere ? undefined : await holderOf(store, held.officeId, now);
  const { township } = await seatsOf(store, seen.villageId, now);
  await store.transact(async (tx) => {
    const decision = await tx.get(decisions, seen.id);
    const { duty } = decision ?? {};
    if (!decision || !duty || duty.id !== held.id) {
      return;
    }
    const checkAt = now + CHECK_MS;
    const toTownship = next === undefined && duty.level === 'village' ? township : undefined;
    if (isThere || (next === undefined && toTownship === undefined)) {
      await tx.replace(decisions, { ...decision, duty: { ...duty, checkAt } });
      return;
    }
    const id = idOf('decision-duty-passed', duty.id, now);
    const passed: Duty = next
      ? { ...duty, id, checkAt, holderId: next.personId }
      : { ...duty, id, checkAt, ...above(toTownship) };
    await tx.replace(decisions, { ...decision, duty: passed });
    await tellSettled(tx, decision.id, duty, now);
    await tellGiven(tx, decision.id, passed, now);
  });
}

function above(seat: Awaited<ReturnType<typeof seatsOf>>['township']) {
  return seat === undefined
    ? {}
    : {
        ...{ officeId: seat.officeId, officeName: seat.name, level: 'township' as const },
        ...(seat.holderId !== undefined && { holderId: seat.holderId }),
      };
}
