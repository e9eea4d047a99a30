import type { Store } from '../../kernel/store';
import { personOf } from '../organisation';

/** Full names of those who are still known, each looked up once. */
export async function namesOf(
  store: Pick<Store, 'get'>,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  const people = await Promise.all(known.map((id) => personOf(store, id)));
  return new Map(
    people.flatMap((it) => (it !== undefined && it.name !== '' ? [[it.id, it.name]] : [])),
  );
}
