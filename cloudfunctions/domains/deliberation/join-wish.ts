import { joinWish } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { items } from './item';
import { approachItem } from './item-approach';
import { livesAt } from './standpoint';
import { isOpenWish, voicesOf, wishVoiceId, wishVoices } from './wish';

/** A neighbour wants that meeting too. How many want it is what whoever calls meetings there gets to see. */
export const joinWishOperation = implement(joinWish, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ itemId }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const personId = actor.personId ?? refuse('not_allowed');
      const { item, side } = await approachItem(tx, itemId, context);
      if (!isOpenWish(item)) {
        return refuse('not_joinable');
      }
      if (!(await livesAt(tx, personId, item))) {
        return refuse('not_of_the_place');
      }
      const id = wishVoiceId(itemId, personId);
      if (side.isRaiser || (await tx.get(wishVoices, id))) {
        return refuse('already_joined');
      }
      const joined = { ...item, voices: (item.voices ?? 0) + 1 };
      await tx.insert(wishVoices, { id, itemId, personId, at: now });
      await tx.replace(items, joined);
      return { itemId, voices: voicesOf(joined) };
    }),
});
