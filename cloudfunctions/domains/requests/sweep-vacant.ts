import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { CHECK_MS } from '../open-duty';
import { alarmOf, tellGiven, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { keeper } from './owner';
import { type Request, requests } from './request';

/** A duty whose holder has left the post goes at once to whoever is next; its clock runs on. */
export const vacantSweep = dueSweep({
  name: 'requests.pass-vacancies',
  among: requests,
  index: 'toCheck',
  field: 'duty.checkAt',
  once: 'over',
  each: check,
});

async function check(seen: Request, { store, now }: World): Promise<void> {
  const found = await keeper(store, seen, now);
  await store.transact(async (tx) => {
    const request = await tx.get(requests, seen.id);
    const { duty } = request ?? {};
    if (!request || !duty || duty.id !== seen.duty?.id) {
      return;
    }
    if (found.holderId === duty.holderId) {
      await tx.replace(requests, { ...request, duty: { ...duty, checkAt: now + CHECK_MS } });
      return;
    }
    const { id, name } = request.office;
    const to = { id: found.office.id, name: found.office.name };
    const saying = { by: 'clock' as const, office: { id, name }, to };
    const moved = move(request, 'pass_vacancy', 'clock', now, saying);
    if (moved) {
      const passed = withDuty(moved.request, found, { dueAt: alarmOf(request), now });
      await save(tx, { ...moved, request: passed });
      await tellSettled(tx, request, now);
      await tellGiven(tx, passed, now);
    }
  });
}
