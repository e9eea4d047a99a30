import type { Store, Transaction } from '../../kernel/store';
import { dueSweep } from '../due-sweep';
import { openBook } from './book';
import { pass } from './duty';
import { move } from './life';
import { type Revision, revisions } from './revision';
import { without } from './without';

/** Published rules whose day has come take the place of those before; another revision may begin. */
export const comeIntoForce = dueSweep({
  name: 'rules.come-into-force',
  among: revisions,
  index: 'toCome',
  field: 'comesAt',
  once: 'come',
  each: (revision, { store, now }) => bringIn(store, revision, now),
});

async function bringIn(store: Store, { id, villageId }: Revision, now: number): Promise<void> {
  await store.transact(async (tx) => {
    const revision = await tx.get(revisions, id);
    const moved = revision && move(revision, 'come', 'clock', now, {});
    if (!moved) {
      return;
    }
    const { book, keep } = await openBook(tx, villageId);
    await giveWay(tx, book.currentRevisionId, revision, now);
    await pass(tx, revision, { ...moved, revision: without(moved.revision, 'comesAt') }, undefined);
    await keep({ ...without(book, 'openRevisionId'), currentRevisionId: id });
  });
}

/** Whatever was still to be corrected in the rules before is done with them. */
async function giveWay(
  tx: Transaction,
  earlierId: string | undefined,
  { kind }: Revision,
  now: number,
): Promise<void> {
  const earlier = earlierId === undefined ? undefined : await tx.get(revisions, earlierId);
  const verb = kind === 'repeal' ? 'give_way_to_none' : 'give_way';
  const moved = earlier && move(earlier, verb, 'clock', now, {});
  if (moved) {
    await pass(tx, earlier, moved, undefined);
  }
}
