import type { Reader } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { type Caller, isNear, mayBeJoined, readerOf } from './policy';
import type { Request } from './request';
import { isOpen, reveals } from './reveal';
import { supporterId, supporters } from './supporter';

/** Who the caller is to this request, those who joined it and the neighbours included. */
export async function readerIn(
  store: Store,
  request: Request,
  caller: Caller,
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

/** Whether this reader has lately given a reason to see names and sealed words. */
export async function isRevealedTo(
  reader: Reader,
  { requestId, revealId }: { readonly requestId: string; readonly revealId?: string | undefined },
  { store, actor, now }: Pick<World, 'store' | 'now'> & { readonly actor: Actor },
): Promise<boolean> {
  if (revealId === undefined || (reader !== 'holder' && reader !== 'told')) {
    return false;
  }
  return isOpen(await store.get(reveals, revealId), requestId, actor.personId, now);
}
