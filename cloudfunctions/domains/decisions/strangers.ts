import type { Store } from '../../kernel/store';
import { personOf, rollOf } from '../organisation';

/**
 * The first of these who cannot lead a meeting of this village or write its minutes: neither lives there nor sits in one
 * of its committees, as a first secretary from outside does.
 */
export async function strangerAmong(
  store: Pick<Store, 'get' | 'find'>,
  ids: readonly string[],
  villageId: string,
  now: number,
): Promise<string | undefined> {
  const people = await Promise.all(ids.map((id) => personOf(store, id)));
  const outside = ids.filter((_, at) => people[at]?.villageId !== villageId);
  if (outside.length === 0) {
    return undefined;
  }
  const committees = await rollOf(store, 'two_committees', villageId, now);
  const sits = new Set(committees.map(({ personId }) => personId));
  return outside.find((id) => !sits.has(id));
}
