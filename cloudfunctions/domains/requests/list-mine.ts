import { listMine } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { lookupIn } from './lookup';
import { filerKeyOf, keyHashOf } from './policy';
import { type Request, requests } from './request';
import { showLine } from './view';

const PAGE = 20;

/** What I filed, newest first; before it, on the first page, what this phone filed without a name. */
export const listMineOperation = implement(listMine, {
  allow: ({ openid }) => openid !== undefined,
  run: async ({ after, kept = [] }, { store, actor, now }) => {
    const filerKey = filerKeyOf(actor) ?? '';
    const [nameless, { items, next }] = await Promise.all([
      after === undefined ? filedWithout(store, kept) : [],
      store.find(requests, {
        index: 'byFiler',
        equals: { filerKey },
        order: 'descending',
        limit: PAGE,
        ...(after !== undefined && { after }),
      }),
    ]);
    const { place } = lookupIn(store);
    const lines = [...nameless, ...items].map(async (it) =>
      showLine(it, await place(it.placeId), now),
    );
    return { items: await Promise.all(lines), ...(next !== undefined && { next }) };
  },
});

async function filedWithout(
  store: Store,
  kept: readonly { readonly requestId: string; readonly key: string }[],
): Promise<Request[]> {
  const found = await Promise.all(
    kept.map(async ({ requestId, key }) => {
      const request = await store.get(requests, requestId);
      return request?.keyHash === keyHashOf(key) ? request : undefined;
    }),
  );
  return found.filter((it) => it !== undefined).sort((one, other) => other.filedAt - one.filedAt);
}
