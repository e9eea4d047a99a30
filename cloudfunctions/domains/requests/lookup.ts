import type { Store } from '../../kernel/store';
import { personOf, placeOf } from '../organisation';

/** Names that one answer needs, each looked up once. */
interface Lookup {
  /** From the township down, as neighbours say it: 石桥镇清泉村第三组. */
  readonly place: (placeId: string) => Promise<string>;
  /** Full names of those who are still known. */
  readonly people: (ids: readonly (string | undefined)[]) => Promise<ReadonlyMap<string, string>>;
}

export function lookupIn(store: Store): Lookup {
  const places = remembering((id) => placeOf(store, id));
  const persons = remembering((id) => personOf(store, id));
  return {
    async place(placeId) {
      const [county, ...below] = (await places(placeId))?.path ?? [];
      const ids = below.length > 0 || county === undefined ? below : [county];
      const path = await Promise.all(ids.map(places));
      return path.map((it) => it?.name ?? '').join('');
    },
    async people(ids) {
      const known = ids.filter((id) => id !== undefined);
      const found = await Promise.all([...new Set(known)].map(persons));
      return new Map(
        found.flatMap((it) => (it !== undefined && it.name !== '' ? [[it.id, it.name]] : [])),
      );
    },
  };
}

function remembering<T>(look: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const found = known.get(id) ?? look(id);
    known.set(id, found);
    return found;
  };
}
