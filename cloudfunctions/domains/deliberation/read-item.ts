import { readItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { linesOf } from './diary';
import { approachItem } from './item-approach';
import { itemPieces } from './item-pieces';
import { showItem } from './view-item';

export const readItemOperation = implement(readItem, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId }, context) {
    const { actor, store, now } = context;
    const approached = await approachItem(store, itemId, context);
    const lines = await linesOf(store, itemId);
    const pieces = await itemPieces(approached.item, actor, context, lines);
    return showItem(approached, actor, { ...pieces, lines }, now);
  },
});
