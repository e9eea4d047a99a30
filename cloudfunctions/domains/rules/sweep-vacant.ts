import type { Sweep } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import { CHECK_MS, tellGiven, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { keeperOf } from './owner';
import { type Revision, revisions } from './revision';

const SLICE = 50;

/** A duty whose holder has left the post goes at once to whoever is next; its clock runs on. */
export const vacantSweep: Sweep = {
  name: 'rules.pass-vacancies',
  async run(world) {
    const { items } = await world.store.find(revisions, {
      index: 'toCheck',
      range: { field: 'duty.checkAt', before: world.now },
      limit: SLICE,
    });
    for (const revision of items) {
      await check(revision, world);
    }
    return items.length;
  },
};

async function check(seen: Revision, { store, now }: World): Promise<void> {
  const found = await keeperOf(store, seen, now);
  await store.transact(async (tx) => {
    const revision = await tx.get(revisions, seen.id);
    const { duty } = revision ?? {};
    if (!revision || !duty || !found || duty.id !== seen.duty?.id) {
      return;
    }
    if (found.holderId === duty.holderId) {
      await tx.replace(revisions, { ...revision, duty: { ...duty, checkAt: now + CHECK_MS } });
      return;
    }
    const moved = move(revision, 'pass_vacancy', 'clock', now, { office: duty.office });
    if (moved) {
      const { promisedAt, rung, dueAt } = duty;
      const passed = withDuty(moved.revision, { ...found, dueAt }, now, { rung, promisedAt });
      await save(tx, { ...moved, revision: passed });
      await tellSettled(tx, revision, now);
      await tellGiven(tx, passed, now);
    }
  });
}
