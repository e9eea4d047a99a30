import type { SimilarShown } from '../../contracts/requests-shown';
import type { CategoryCode, RequestKind } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { idAt, type Place } from '../organisation';
import { requestLife } from './life';
import { lookupIn } from './lookup';
import { filerKeyOf } from './policy';
import { type Request, requests } from './request';
import { showSimilar } from './view';

const LOOKED_AT = 50;
const SHOWN = 5;

/** What the words of somebody who is writing seem to be about. */
interface Heard {
  readonly categories: readonly CategoryCode[];
  readonly kinds: readonly RequestKind[];
}

/**
 * What is running already, so that nobody files a thing twice: one's own that sound like it, and what concerns
 * everybody in this village. Of others' it says which office has it and since when, nothing more.
 */
export async function similarTo(
  heard: Heard,
  place: Place | undefined,
  { actor, store }: { readonly actor: Actor; readonly store: Store },
): Promise<SimilarShown[]> {
  const village = place && (idAt(place, 'village') ?? place.id);
  const [own, running] = await Promise.all([
    newest(store, ['byFiler', 'filerKey'], filerKeyOf(actor)),
    newest(store, ['running', 'runningAt'], village),
  ]);
  const ownIds = new Set(own.map(({ id }) => id));
  const alike = [...own, ...running.filter(({ id }) => !ownIds.has(id))].filter(
    (it) => !requestLife.ends.has(it.state) && isAlike(it, heard),
  );
  const { place: nameOf } = lookupIn(store);
  return Promise.all(
    alike
      .slice(0, SHOWN)
      .map(async (it) => showSimilar(it, await nameOf(it.placeId), ownIds.has(it.id))),
  );
}

/** Of the same heading; or a hazard while a hazard is spoken of, because people call one hole by many names. */
function isAlike({ category, kind }: Request, { categories, kinds }: Heard): boolean {
  return categories.includes(category) || (kind === 'hazard' && kinds.includes('hazard'));
}

async function newest(
  store: Store,
  [index, field]: readonly [string, string],
  value: string | undefined,
): Promise<readonly Request[]> {
  if (value === undefined) {
    return [];
  }
  const query = { index, equals: { [field]: value }, limit: LOOKED_AT } as const;
  return (await store.find(requests, { ...query, order: 'descending' })).items;
}
