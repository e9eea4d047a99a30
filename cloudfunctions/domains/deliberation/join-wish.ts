import { joinWish } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { mayActFor } from '../organisation';
import { items } from './item';
import { approachItem } from './item-approach';
import { livesAt } from './standpoint';
import { isOpenWish, voicesOf, wishVoiceId, wishVoices } from './wish';

/**
 * A neighbour wants that meeting too, or somebody without a phone has their voice given by a helper, who stands beside
 * it. How many want it is what whoever calls meetings there gets to see.
 */
export const joinWishOperation = implement(joinWish, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, for: whom }, context) {
    const { actor, store, now, once, refuse } = context;
    const own = actor.personId ?? refuse('not_allowed');
    const personId = whom.is === 'self' ? own : whom.personId;
    if (whom.is === 'person' && !(await mayActFor(store, actor, personId))) {
      return refuse('not_a_helper');
    }
    return once(async (tx) => {
      const { item } = await approachItem(tx, itemId, context);
      if (!isOpenWish(item)) {
        return refuse('not_joinable');
      }
      if (!(await livesAt(tx, personId, item))) {
        return refuse('not_of_the_place');
      }
      const id = wishVoiceId(itemId, personId);
      if (item.raisedBy === personId || (await tx.get(wishVoices, id))) {
        return refuse('already_joined');
      }
      const joined = { ...item, voices: (item.voices ?? 0) + 1 };
      const helper = whom.is === 'person' ? { helperId: own } : {};
      await tx.insert(wishVoices, { id, itemId, personId, ...helper, at: now });
      await tx.replace(items, joined);
      return { itemId, voices: voicesOf(joined) };
    });
  },
});
