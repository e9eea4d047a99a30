import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { items } from './item';
import { move, save } from './item-life';
import { endQuestionOf } from './question-of';

/** An answer that nobody contradicted until its date closes the item. */
export const silentSweep = dueSweep({
  name: 'deliberation.close-silent',
  among: items,
  index: 'silent',
  field: 'silenceAt',
  once: 'over',
  each: ({ id }, world) => closeSilent(id, world),
});

function closeSilent(itemId: string, { store, now }: World): Promise<void> {
  return store.transact(async (tx) => {
    const item = await tx.get(items, itemId);
    if (item?.silenceAt === undefined || item.silenceAt >= now) {
      return;
    }
    const saying = { by: 'clock' as const };
    const moved = move(item, 'fall_silent', 'clock', now, saying);
    if (moved) {
      await save(tx, moved);
      await endQuestionOf(tx, item, { verb: 'fall_silent', at: now, saying });
    }
  });
}
