import { readRequest } from '../../contracts/requests';
import type { Reader } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { piecesOf } from './pieces';
import { isNear, mayBeJoined, readerOf } from './policy';
import { type Request, requests } from './request';
import { isOpen, reveals } from './reveal';
import { supporterId, supporters } from './supporter';
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
    const reveal = revealId === undefined ? undefined : await store.get(reveals, revealId);
    const mayOpen = reader === 'holder' || reader === 'told';
    const isRevealed = mayOpen && isOpen(reveal, requestId, actor.personId, now);
    return showRequest(request, reader, await piecesOf(request, isRevealed, context), now);
  },
});

async function readerIn(
  store: Store,
  request: Request,
  caller: { readonly actor: Actor; readonly key?: string | undefined },
): Promise<Reader | undefined> {
  const { actor } = caller;
  const reader = readerOf(request, caller);
  if (reader || actor.personId === undefined) {
    return reader;
  }
  const id = supporterId(request.id, actor.personId);
  const joined = request.supporters > 0 && (await store.get(supporters, id));
  if (joined) {
    return 'supporter';
  }
  return mayBeJoined(request) && isNear(request, actor) ? 'neighbour' : undefined;
}
