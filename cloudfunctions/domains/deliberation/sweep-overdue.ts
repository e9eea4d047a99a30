import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { endOf } from './clock';
import { tellGiven, tellOverdue, tellSettled, withDuty } from './duty';
import { above } from './holder';
import { type Item, items } from './item';
import { move, save } from './item-life';

/** What the village lets lie rises to the township, what the township lets lie to the county. */
export const overdueSweep = dueSweep({
  name: 'deliberation.raise-overdue',
  among: items,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: rise,
});

/** Above the county there is nobody: there the holder is called again, and the missed day stays on the screen. */
async function rise(seen: Item, { store, now }: World): Promise<void> {
  const found = await above(store, seen, seen.office.floor, now);
  await store.transact(async (tx) => {
    const item = await tx.get(items, seen.id);
    const { duty } = item ?? {};
    if (!item || !duty || duty.id !== seen.duty?.id || duty.dueAt >= now) {
      return;
    }
    const { id, name } = item.office;
    const to = found && { id: found.office.id, name: found.office.name };
    const saying = { by: 'clock' as const, office: { id, name }, ...(to && { to }) };
    const moved = move(item, 'rise', 'clock', now, saying);
    if (!moved) {
      return;
    }
    const dueAt = endOf('meeting.risen', now);
    await tellOverdue(tx, { ...item, duty }, now);
    if (!found) {
      await save(tx, { ...moved, item: { ...moved.item, duty: { ...duty, dueAt } } });
      return;
    }
    const risen = withDuty(moved.item, found, { dueAt, now });
    await save(tx, { ...moved, item: risen });
    await tellSettled(tx, item, now);
    await tellGiven(tx, risen, now);
  });
}
