import { dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import { clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';
import { dueSweep } from '../due-sweep';
import { holderOf, officeFor, officeOf } from '../organisation';
import { tellGiven, tellOverdue, tellSettled } from './duty';
import { type Report, reports } from './report';

/** What the township does not look into in time rises to the same kind of office in the county. */
export const reportSweep = dueSweep({
  name: 'decisions.raise-reports',
  among: reports,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: raise,
});

async function raise(seen: Report, { store, now }: World): Promise<void> {
  const township = await officeOf(store, seen.officeId);
  const office = township && (await officeFor(store, seen.to, 'county', township.placeId));
  const holder = office && (await holderOf(store, office.id, now));
  const { amount, unit } = clocks['decision.lookInto'];
  const dueAt = dueAfter(now, { amount, unit }, workCalendar).effectiveAt;
  await store.transact(async (tx) => {
    const report = await tx.get(reports, seen.id);
    const { duty } = report ?? {};
    if (!report || !duty || duty.id !== seen.duty?.id || duty.dueAt >= now) {
      return;
    }
    await tellOverdue(tx, report.decisionId, duty, now);
    if (office === undefined || office.id === duty.officeId) {
      await tx.replace(reports, { ...report, duty: { ...duty, dueAt } });
      return;
    }
    const risen = {
      ...{ id: idOf('decision-report-above', report.id), officeId: office.id, dueAt },
      ...(holder && { holderId: holder.personId }),
    };
    await tx.replace(reports, { ...report, duty: risen });
    await tellSettled(tx, report.decisionId, duty, now);
    await tellGiven(tx, report.decisionId, risen, now);
  });
}
