import { markSeen as contract } from '../../contracts/notifications';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { atRest, dutyWatches, watchIdOf } from './duty-watch';
import { inbox, ownerIdOf } from './inbox-item';

/** More items than one thing ever leaves in one inbox before it is opened. */
const ITEMS_MAX = 50;

export const markSeen = implement(contract, {
  allow: () => true,
  async run({ about }, { store, actor, once }) {
    const ownerId = ownerIdOf(actor);
    const { items } = await store.find(inbox, {
      index: 'unseenAbout',
      equals: { ownerId, 'about.id': about.id, isSeen: false },
      limit: ITEMS_MAX,
    });
    const found = items.filter((it) => it.about.kind === about.kind);
    return once(async (tx) => {
      let marked = 0;
      for (const { id } of found) {
        const item = await tx.get(inbox, id);
        if (item && !item.isSeen) {
          await tx.replace(inbox, { ...item, isSeen: true });
          marked += 1;
        }
      }
      const duties = new Set(found.flatMap(({ dutyId }) => dutyId ?? []));
      for (const dutyId of duties) {
        await stopWatching(tx, dutyId);
      }
      return { marked };
    });
  },
});

/** Somebody who was told of the duty has looked: nobody else needs to be. */
async function stopWatching(tx: Transaction, dutyId: string): Promise<void> {
  const watch = await tx.get(dutyWatches, watchIdOf(dutyId));
  if (watch?.unseenAt !== undefined) {
    await tx.replace(dutyWatches, atRest(watch));
  }
}
