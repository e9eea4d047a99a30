import { acceptRequest } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { untilAnswer } from './duty';
import { move, save } from './life';
import { byOffice, heldRequest, movedAnswer, tellStep } from './moving';

/** The holder takes it on, and the filer is told (信访工作条例 Art 23). */
export const acceptRequestOperation = implement(acceptRequest, {
  allow: ({ held }) => held.length > 0,
  run: ({ requestId }, context) =>
    context.once(async (tx) => {
      const request = await heldRequest(tx, requestId, context);
      const moved =
        move(request, 'accept', 'holder', context.now, byOffice(request, context.actor.personId)) ??
        context.refuse('not_now');
      await save(tx, { ...moved, request: untilAnswer(moved.request) });
      await tellStep(tx, 'request.accepted', moved);
      return movedAnswer(moved);
    }),
});
