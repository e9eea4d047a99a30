import { keepItemPrivate } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { approachItem } from './item-approach';
import { move, save } from './item-life';
import { isPublished, isSpeakerOrConducts, moverFor } from './item-policy';
import { sayingOf } from './saying';

/** It touches an illness, a quarrel, a debt: it is answered like every other, and nothing of it is published. */
export const keepItemPrivateOperation = implement(keepItemPrivate, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ itemId }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const { item, meeting, side } = await approachItem(tx, itemId, context);
      if (!isSpeakerOrConducts(side)) {
        return refuse('not_allowed');
      }
      if (item.isPrivate) {
        return refuse('already_private');
      }
      if (isPublished(item, meeting)) {
        return refuse('minutes_closed');
      }
      const mover = moverFor(item, 'keep_private', side) ?? refuse('not_allowed');
      const saying = sayingOf(mover, item, actor, side);
      const moved = move(item, 'keep_private', mover, now, saying) ?? refuse('not_allowed');
      await save(tx, { ...moved, item: { ...moved.item, isPrivate: true } });
      return { itemId, state: moved.item.state };
    }),
});
