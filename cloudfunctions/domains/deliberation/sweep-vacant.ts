import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { CHECK_MS } from '../open-duty';
import { tellGiven, tellSettled, withDuty } from './duty';
import { keeper } from './holder';
import { type Item, items } from './item';
import { move, save } from './item-life';

/** A duty whose holder has left the post goes at once to whoever is next; its clock runs on. */
export const vacantSweep = dueSweep({
  name: 'deliberation.pass-vacancies',
  among: items,
  index: 'toCheck',
  field: 'duty.checkAt',
  once: 'over',
  each: check,
});

async function check(seen: Item, { store, now }: World): Promise<void> {
  const found = await keeper(store, seen, now);
  await store.transact(async (tx) => {
    const item = await tx.get(items, seen.id);
    const { duty } = item ?? {};
    if (!item || !duty || duty.id !== seen.duty?.id) {
      return;
    }
    if (found.holderId === duty.holderId && found.office.id === item.office.id) {
      await tx.replace(items, { ...item, duty: { ...duty, checkAt: now + CHECK_MS } });
      return;
    }
    const { id, name } = item.office;
    const to = { id: found.office.id, name: found.office.name };
    const saying = { by: 'clock' as const, office: { id, name }, to };
    const moved = move(item, 'pass_vacancy', 'clock', now, saying);
    if (moved) {
      const passed = withDuty(moved.item, found, { dueAt: duty.dueAt, now });
      await save(tx, { ...moved, item: passed });
      await tellSettled(tx, item, now);
      await tellGiven(tx, passed, now);
    }
  });
}
