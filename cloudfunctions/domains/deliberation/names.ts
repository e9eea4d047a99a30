import type { Store } from '../../kernel/store';
import { maskName, personOf, placeOf } from '../organisation';

type Reader = Pick<Store, 'get'>;

/** Full names of those who are still known, by id. */
export type Names = ReadonlyMap<string, string>;

export async function namesOf(store: Reader, ids: Iterable<string | undefined>): Promise<Names> {
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  const people = await Promise.all(known.map((id) => personOf(store, id)));
  return new Map(
    people.flatMap((it) => (it !== undefined && it.name !== '' ? [[it.id, it.name]] : [])),
  );
}

/** The own name in full, everybody else's masked; a star for whoever was forgotten. */
export function nameFor(names: Names, personId: string, reader?: string): string {
  const name = names.get(personId) ?? '';
  return personId === reader ? name : maskName(name);
}

/** As neighbours say it: 清泉村大樟树屋场. */
export async function placeNameIn(
  store: Reader,
  { placeId, villageId }: { readonly placeId: string; readonly villageId: string },
): Promise<string> {
  const [village, place] = await Promise.all([placeOf(store, villageId), placeOf(store, placeId)]);
  const villageName = village?.name ?? '';
  return placeId === villageId ? villageName : `${villageName}${place?.name ?? ''}`;
}
