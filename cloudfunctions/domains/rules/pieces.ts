import type { Store } from '../../kernel/store';
import { placeOf } from '../organisation';
import { newestLines } from './diary';
import { draftIdOf, drafts } from './draft';
import { editionIdOf, editions } from './edition';
import { namesOf } from './names';
import type { Revision } from './revision';
import type { Pieces } from './view';

/** Looks up what a reader of a revision may be shown parts of. */
export async function piecesOf(store: Store, revision: Revision): Promise<Pieces> {
  const { id, villageId, base, drafts: saved } = revision;
  const [place, draft, before, { items }] = await Promise.all([
    placeOf(store, villageId),
    saved === 0 ? undefined : store.get(drafts, draftIdOf(id, saved)),
    base === 0 ? undefined : store.get(editions, editionIdOf(villageId, base)),
    newestLines(store, id),
  ]);
  const names = await namesOf(
    store,
    items.map(({ personId }) => personId),
  );
  return {
    villageName: place?.name ?? '',
    draft,
    base: before,
    lines: [...items].reverse(),
    names,
  };
}
