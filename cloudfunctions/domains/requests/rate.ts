import { rate } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { save, written } from './life';
import { byFiler, filedRequest, movedAnswer } from './moving';
import { mayRate } from './policy';

/** The filer's two judgments, once. They stand with the request; no cadre is ranked by them. */
export const rateOperation = implement(rate, {
  allow: ({ openid }) => openid !== undefined,
  run: ({ requestId, key, office, unit }, context) =>
    context.once(async (tx) => {
      const request = await filedRequest(tx, { requestId, key }, context);
      if (request.ratings) {
        return context.refuse('already_rated');
      }
      if (!mayRate(request)) {
        return context.refuse('not_now');
      }
      const moved = written(request, 'rated', context.now, byFiler(request));
      await save(tx, { ...moved, request: { ...moved.request, ratings: { office, unit } } });
      return movedAnswer(moved);
    }),
});
