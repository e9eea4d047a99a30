import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { CHECK_MS } from '../open-duty';
import { tellGiven, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { keeperOf } from './owner';
import { type Revision, revisions } from './revision';

/** A duty whose holder has left the post goes at once to whoever is next; its clock runs on. */
export const vacantSweep = dueSweep({
  name: 'rules.pass-vacancies',
  among: revisions,
  index: 'toCheck',
  field: 'duty.checkAt',
  once: 'over',
  each: check,
});

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
