import { readRequest } from '../../contracts/requests';
import type { Reader } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import { implement, type World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { officeFor } from '../organisation';
import { newestLines } from './diary';
import { openLetters } from './letter';
import { lookupIn } from './lookup';
import { isNear, mayBeJoined, readerOf } from './policy';
import { type Request, requests } from './request';
import { isOpen, reveals } from './reveal';
import { supporterId, supporters } from './supporter';
import { type Pieces, showRequest } from './view';

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

async function piecesOf(
  request: Request,
  isRevealed: boolean,
  { store, vault }: Pick<World, 'store' | 'vault'>,
): Promise<Pieces> {
  const lookup = lookupIn(store);
  const [placeName, { items }, written, next] = await Promise.all([
    lookup.place(request.placeId),
    newestLines(store, request.id),
    openLetters(store, vault, request.id),
    nextOffice(store, request),
  ]);
  const names = await lookup.people([
    request.filerId,
    request.helperId,
    request.duty?.holderId,
    ...items.map(({ personId }) => personId),
  ]);
  const lines = [...items].reverse();
  return { placeName, names, written, lines, isRevealed, ...(next && { next }) };
}

async function nextOffice(store: Store, { duty, owners, ownerAt, placeId }: Request) {
  const owner = duty && owners[ownerAt + 1];
  const office = owner && (await officeFor(store, owner.office, owner.level, placeId));
  return office && { id: office.id, name: office.name };
}
