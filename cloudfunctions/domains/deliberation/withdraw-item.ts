import { withdrawItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { tellSettled, withoutDuty } from './duty';
import { approachItem } from './item-approach';
import { move, save } from './item-life';
import { moverFor } from './item-policy';
import { endQuestionOf } from './question-of';
import { sayingOf } from './saying';

/** Whoever raised it takes it back; that it was there stays. */
export const withdrawItemOperation = implement(withdrawItem, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ itemId }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const { item, side } = await approachItem(tx, itemId, context);
      if (!side.isRaiser && !side.isHelper) {
        return refuse('not_the_raiser');
      }
      const mover = moverFor(item, 'withdraw', side) ?? refuse('not_now');
      const saying = sayingOf(mover, item, actor, side);
      const moved = move(item, 'withdraw', mover, now, saying) ?? refuse('not_now');
      await save(tx, { ...moved, item: withoutDuty(moved.item) });
      await tellSettled(tx, item, now);
      await endQuestionOf(tx, item, { verb: 'withdraw', at: now, saying });
      return { itemId, state: moved.item.state };
    }),
});
