import { confirmSolved } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { closed, tellClosed } from './closing';
import { move, save } from './life';
import { byFiler, filedRequest, movedAnswer } from './moving';

/** The filer says that it is settled. */
export const confirmSolvedOperation = implement(confirmSolved, {
  allow: ({ openid }) => openid !== undefined,
  run: ({ requestId, key }, context) =>
    context.once(async (tx) => {
      const request = await filedRequest(tx, { requestId, key }, context);
      const saying = byFiler(request);
      const moved =
        move(request, 'confirm', 'filer', context.now, saying) ?? context.refuse('not_now');
      await save(tx, { ...moved, request: closed(moved.request) });
      await tellClosed(tx, request, context.now);
      return movedAnswer(moved);
    }),
});
