import { withdraw } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { closed } from './closing';
import { settleTold, tellSettled, withoutDuty } from './duty';
import { move, save } from './life';
import { byFiler, filedRequest, movedAnswer, tellStep } from './moving';
import { mustBeHandled } from './request';

/** The filer takes it back; what was written stays in the diary, and nobody has to act any more. */
export const withdrawOperation = implement(withdraw, {
  allow: ({ openid }) => openid !== undefined,
  run: ({ requestId, key }, context) =>
    context.once(async (tx) => {
      const { now, refuse } = context;
      const request = await filedRequest(tx, { requestId, key }, context);
      const moved = move(request, 'withdraw', 'filer', now, byFiler(request)) ?? refuse('not_now');
      if (mustBeHandled(request)) {
        return refuse('must_be_handled');
      }
      const settled = await settleTold(tx, withoutDuty(moved.request), () => true, now);
      await save(tx, { ...moved, request: closed(settled) });
      await tellSettled(tx, request, now);
      await tellStep(tx, 'request.withdrawn', moved);
      return movedAnswer(moved);
    }),
});
