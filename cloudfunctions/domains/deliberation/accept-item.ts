import { acceptItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { approachItem } from './item-approach';
import { move, save } from './item-life';
import { isOwnAnswer, moverFor } from './item-policy';
import { endQuestionOf } from './question-of';
import { sayingOf } from './saying';

/** Whoever raised it is content. Without this word, or the dated silence, nothing is struck off. */
export const acceptItemOperation = implement(acceptItem, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ itemId }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const { item, side } = await approachItem(tx, itemId, context);
      if (!side.isRaiser && !side.isHelper) {
        return refuse('not_the_raiser');
      }
      if (side.isHelper && isOwnAnswer(item, actor)) {
        return refuse('own_answer');
      }
      const mover = moverFor(item, 'accept', side) ?? refuse('not_now');
      const saying = sayingOf(mover, item, actor, side);
      const moved = move(item, 'accept', mover, now, saying) ?? refuse('not_now');
      await save(tx, moved);
      await endQuestionOf(tx, item, { verb: 'accept', at: now, saying });
      return { itemId, state: moved.item.state };
    }),
});
