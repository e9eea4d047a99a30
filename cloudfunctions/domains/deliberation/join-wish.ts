import { joinWish } from '../../contracts/deliberation-wishes';
import { implement } from '../../kernel/operation';
import { items } from './item';
import { approachItem } from './item-approach';
import { livesAt } from './standpoint';
import { isOpenWish, voicesOf, whoseVoice, wishVoiceId, wishVoices } from './wish';

/**
 * A neighbour wants that meeting too, or somebody without a phone has their voice given by a helper, who stands beside
 * it. How many want it is what whoever calls meetings there gets to see.
 */
export const joinWishOperation = implement(joinWish, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, for: whom }, context) {
    const { now, once, refuse } = context;
    const { personId, ...helper } = await whoseVoice(whom, context);
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
      await tx.insert(wishVoices, { id, itemId, personId, ...helper, at: now });
      await tx.replace(items, joined);
      return { itemId, voices: voicesOf(joined) };
    });
  },
});
