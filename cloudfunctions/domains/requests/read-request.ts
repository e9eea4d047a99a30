import { readRequest } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { piecesOf } from './pieces';
import { isRevealedTo, readerIn } from './reader';
import { requests } from './request';
import { showRequest } from './view';

/** One request, as much of it as this reader may see, with what they may do next. */
export const readRequestOperation = implement(readRequest, {
  allow: ({ openid }) => openid !== undefined,
  run: async ({ requestId, key, revealId }, context) => {
    const { store, actor, now, refuse } = context;
    const request = await store.get(requests, requestId);
    const reader = request && (await readerIn(store, request, { actor, key }));
    if (!request || !reader) {
      return refuse('request_not_found');
    }
    const isRevealed = await isRevealedTo(reader, { requestId, revealId }, context);
    return showRequest(request, reader, await piecesOf(request, isRevealed, context), now);
  },
});
