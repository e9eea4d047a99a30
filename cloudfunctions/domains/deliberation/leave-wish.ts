import { leaveWish } from '../../contracts/deliberation-wishes';
import { implement } from '../../kernel/operation';
import { items } from './item';
import { approachItem } from './item-approach';
import { isOpenWish, voicesOf, whoseVoice, wishVoiceId, wishVoices } from './wish';

/**
 * Somebody does not want the meeting after all, or was counted by mistake. Nothing of the voice is kept: a wish is no
 * vote, and who once wanted something is nobody's business.
 */
export const leaveWishOperation = implement(leaveWish, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, for: whom }, context) {
    const { once, refuse } = context;
    const { personId } = await whoseVoice(whom, context);
    return once(async (tx) => {
      const { item } = await approachItem(tx, itemId, context);
      if (!isOpenWish(item)) {
        return refuse('wish_is_settled');
      }
      const voice = await tx.get(wishVoices, wishVoiceId(itemId, personId));
      if (!voice) {
        return refuse('not_joined');
      }
      const left = { ...item, voices: (item.voices ?? 0) - 1 };
      await tx.remove(wishVoices, voice);
      await tx.replace(items, left);
      return { itemId, voices: voicesOf(left) };
    });
  },
});
