import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { risenAfter } from './alarms';
import { tellGiven, tellOverdue, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { tellStep } from './moving';
import { ownerAbove } from './owner';
import { type Request, requests } from './request';

/** What an office lets lie rises to the office above, which has its own, shorter clock; the filer is told. */
export const overdueSweep = dueSweep({
  name: 'requests.raise-overdue',
  among: requests,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: raise,
});

/**
 * Above the county there is nobody: there the holder is called again and again, and the law's own date stays
 * on the screen as missed.
 */
async function raise(seen: Request, { store, now }: World): Promise<void> {
  const found = await ownerAbove(store, seen, now);
  await store.transact(async (tx) => {
    const request = await tx.get(requests, seen.id);
    const { duty } = request ?? {};
    if (!request || !duty || duty.id !== seen.duty?.id || duty.dueAt >= now) {
      return;
    }
    const { id, name } = request.office;
    const to = found && { id: found.office.id, name: found.office.name };
    const saying = { by: 'clock' as const, office: { id, name }, ...(to && { to }) };
    const moved = move(request, 'rise', 'clock', now, saying);
    if (!moved) {
      return;
    }
    const dueAt = risenAfter(now, request);
    await tellOverdue(tx, { ...request, duty }, now);
    await tellStep(tx, 'request.overdue', moved);
    if (!found) {
      await save(tx, { ...moved, request: { ...moved.request, duty: { ...duty, dueAt } } });
      return;
    }
    const risen = withDuty(moved.request, found, { dueAt, now });
    await save(tx, { ...moved, request: risen });
    await tellSettled(tx, request, now);
    await tellGiven(tx, risen, now);
  });
}
