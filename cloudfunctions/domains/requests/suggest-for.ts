import { suggestFor } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { safetySignals } from './safety-signals';
import { similarTo } from './similar';
import { suggest } from './suggestion';

/** What the words seem to say, the dangers they speak of, and what is running already. Nothing is kept. */
export const suggestForOperation = implement(suggestFor, {
  allow: () => true,
  forVisitors: true,
  run: async ({ text, placeId }, context) => {
    const place = placeId === undefined ? undefined : await placeOf(context.store, placeId);
    if (placeId !== undefined && !place) {
      return context.refuse('place_not_found');
    }
    const { kinds, categories, confidence } = suggest(text);
    const heard = {
      categories: categories.map(({ category }) => category),
      kinds: kinds.map(({ kind }) => kind),
    };
    return {
      kinds: kinds.map(({ kind, reason }) => ({ kind, reason })),
      categories: categories.map(({ category, reason }) => ({ category, reason })),
      confidence,
      safety: safetySignals(text).map(({ flag, reason }) => ({ flag, reason })),
      similar: await similarTo(heard, place, context),
    };
  },
});
