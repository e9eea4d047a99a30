import * as z from 'zod/mini';
import { callId, contract, id } from './contract';

/** For oneself, or for somebody without a phone. */
export const forWhom = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('self') }),
  z.strictObject({ is: z.literal('person'), personId: id }),
]);

const input = z.strictObject({ callId, itemId: id, for: forWhom });
const output = z.object({ itemId: id, voices: z.int() });

/**
 * Somebody who lives at the place wants that meeting too: one voice each, also through a helper. The count is shown to
 * the village and to whoever calls meetings there.
 */
export const joinWish = contract({
  name: 'deliberation.joinWish',
  does: 'write',
  input,
  output,
  refusals: [
    'item_not_found',
    'not_a_helper',
    'not_joinable',
    'not_of_the_place',
    'already_joined',
  ],
});

/**
 * Somebody does not want that meeting after all, or was counted by mistake. As long as it has neither been called nor
 * answered; whoever raised the wish takes the whole of it back instead.
 */
export const leaveWish = contract({
  name: 'deliberation.leaveWish',
  does: 'write',
  input,
  output,
  refusals: ['item_not_found', 'not_a_helper', 'wish_is_settled', 'not_joined'],
});
