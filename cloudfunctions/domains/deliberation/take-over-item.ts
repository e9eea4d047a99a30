import { takeOverItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { tellGiven, tellSettled, withDuty } from './duty';
import { approachItem } from './item-approach';
import { move, save } from './item-life';
import { sayingOf } from './saying';

/** A colleague takes the duty, so that nobody's leave or illness stops it. The clock runs on. */
export const takeOverItemOperation = implement(takeOverItem, {
  allow: ({ held }) => held.length > 0,
  run: ({ itemId }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const { item, side } = await approachItem(tx, itemId, context);
      const holderId = actor.personId ?? refuse('not_allowed');
      if (side.isHolder) {
        return refuse('already_yours');
      }
      if (!side.isColleague || side.isRaiser) {
        return refuse('not_allowed');
      }
      const saying = sayingOf('colleague', item, actor, side);
      const moved = move(item, 'take_over', 'colleague', now, saying) ?? refuse('not_now');
      const dueAt = item.duty?.dueAt ?? item.dueAt;
      const given = withDuty(moved.item, { office: item.office, holderId }, { dueAt, now });
      await save(tx, { ...moved, item: given });
      await tellSettled(tx, item, now);
      await tellGiven(tx, given, now);
      return { itemId, state: given.state };
    }),
});
