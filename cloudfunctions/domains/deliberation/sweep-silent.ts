import type { Sweep } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import { items } from './item';
import { move, save } from './item-life';
import { endQuestionOf } from './question-of';

const SLICE = 50;

/** An answer that nobody contradicted until its date closes the item. */
export const silentSweep: Sweep = {
  name: 'deliberation.close-silent',
  async run(world) {
    const { items: silent } = await world.store.find(items, {
      index: 'silent',
      range: { field: 'silenceAt', before: world.now },
      limit: SLICE,
    });
    for (const { id } of silent) {
      await closeSilent(id, world);
    }
    return silent.length;
  },
};

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
