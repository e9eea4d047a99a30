import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { dueOf } from './clock';
import { tellGiven, tellOverdue, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { ownerAbove } from './owner';
import { type Duty, type Revision, revisions } from './revision';

/** What nobody does in time rises: to the township, which sees to it that it is done, then to the county. */
export const overdueSweep = dueSweep({
  name: 'rules.raise-overdue',
  among: revisions,
  index: 'due',
  field: 'duty.dueAt',
  once: 'over',
  each: raise,
});

/** Above the county there is nobody: there the holder is called again and again. */
async function raise(seen: Revision, { store, now }: World): Promise<void> {
  const found = await ownerAbove(store, seen, now);
  await store.transact(async (tx) => {
    const revision = await tx.get(revisions, seen.id);
    const { duty } = revision ?? {};
    if (!revision || !duty || duty.id !== seen.duty?.id || duty.dueAt >= now) {
      return;
    }
    const saying = found ? { office: found.office } : {};
    const moved = move(revision, 'rise', 'clock', now, saying);
    if (!moved) {
      return;
    }
    const dueAt = risenUntil(duty, now);
    await tellOverdue(tx, revision, now);
    if (!found) {
      await save(tx, { ...moved, revision: { ...moved.revision, duty: { ...duty, dueAt } } });
      return;
    }
    const { promisedAt } = duty;
    const risen = withDuty(moved.revision, { ...found, dueAt }, now, {
      rung: found.rung,
      promisedAt,
    });
    await save(tx, { ...moved, revision: risen });
    await tellSettled(tx, revision, now);
    await tellGiven(tx, risen, now);
  });
}

/** Who is called before the promised day has until that day; who is called after it, a week. */
function risenUntil({ promisedAt }: Duty, now: number): number {
  return promisedAt > now ? promisedAt : dueOf('convention.rise', now);
}
