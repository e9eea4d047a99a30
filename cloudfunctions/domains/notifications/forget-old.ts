import type { Sweep } from '../../kernel/happening';
import type { Collection, Store, Stored } from '../../kernel/store';
import { noticesKept } from '../../law/notification-times';
import { dutyWatches } from './duty-watch';
import { inbox } from './inbox-item';
import { letters } from './letter';
import { messageLog } from './message-log';

const SLICE = 100;
/** The longest month: what is to be kept for months is never gone a day too early. */
const MONTH_MS = 31 * 86_400_000;

/** Lets go of what was told long ago: the log, the letters and the watches first, the inboxes later. */
export const forgetOld: Sweep = {
  name: 'notifications.forget-old',
  async run({ store, now }) {
    const { log, inbox: told } = noticesKept;
    const counts = [
      await forgetBefore(store, messageLog, 'byTime', 'at', now - log.amount * MONTH_MS),
      await forgetBefore(store, letters, 'byAge', 'at', now - log.amount * MONTH_MS),
      await forgetBefore(store, dutyWatches, 'settled', 'settledAt', now - log.amount * MONTH_MS),
      await forgetBefore(store, inbox, 'byAge', 'at', now - told.amount * MONTH_MS),
    ];
    return counts.reduce((sum, count) => sum + count, 0);
  },
};

async function forgetBefore<T extends Stored>(
  store: Store,
  from: Collection<T>,
  index: string,
  field: string,
  before: number,
): Promise<number> {
  const range = { field, before };
  const { items } = await store.find(from, { index, range, limit: SLICE });
  if (items.length > 0) {
    await store.transact(async (tx) => {
      for (const { id } of items) {
        const document = await tx.get(from, id);
        if (document) {
          await tx.remove(from, document);
        }
      }
    });
  }
  return items.length;
}
