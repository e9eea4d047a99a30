import type { SimilarShown } from '../../contracts/requests-shown';
import type { CategoryCode } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { idAt, type Place } from '../organisation';
import { requestLife } from './life';
import { lookupIn } from './lookup';
import { filerKeyOf } from './policy';
import { type Request, requests } from './request';
import { showSimilar } from './view';

const LOOKED_AT = 20;
const SHOWN = 5;

/**
 * What is running already, so that nobody files a thing twice: one's own of these categories, and what concerns
 * everybody in this village. Of others' it says which office has it and since when, nothing more.
 */
export async function similarTo(
  { categories, place }: { categories: readonly CategoryCode[]; place: Place | undefined },
  { actor, store }: { actor: Actor; store: Store },
): Promise<SimilarShown[]> {
  const own = await ownOpen(store, actor, categories);
  const seen = new Set(own.map(({ id }) => id));
  const village = place && (idAt(place, 'village') ?? place.id);
  const running = village === undefined ? [] : await runningIn(store, village, categories);
  const others = running.filter(({ id }) => !seen.has(id));
  const lookup = lookupIn(store);
  return Promise.all(
    [...own, ...others]
      .slice(0, SHOWN)
      .map(async (it) => showSimilar(it, await lookup.place(it.placeId), seen.has(it.id))),
  );
}

async function ownOpen(
  store: Store,
  actor: Actor,
  categories: readonly CategoryCode[],
): Promise<Request[]> {
  const filerKey = filerKeyOf(actor);
  if (filerKey === undefined) {
    return [];
  }
  const { items } = await store.find(requests, {
    index: 'byFiler',
    equals: { filerKey },
    order: 'descending',
    limit: LOOKED_AT,
  });
  return items.filter(
    ({ state, category }) => !requestLife.ends.has(state) && categories.includes(category),
  );
}

async function runningIn(
  store: Store,
  runningAt: string,
  categories: readonly CategoryCode[],
): Promise<Request[]> {
  const pages = await Promise.all(
    categories.map((category) =>
      store.find(requests, {
        index: 'running',
        equals: { runningAt, category },
        order: 'descending',
        limit: SHOWN,
      }),
    ),
  );
  return pages.flatMap(({ items }) => items).sort((one, other) => other.filedAt - one.filedAt);
}
