import type { Collection, Query, Store, Stored } from '../kernel/store';

/** As many as CloudBase gives at once. */
const PAGE = 1000;

/**
 * Everything along one index, read page by page until there is none left: for what belongs to one village, one meeting,
 * one decision. Whoever expects large documents asks for fewer of them at a time.
 */
export async function everyPage<T extends Stored>(
  store: Pick<Store, 'find'>,
  from: Collection<T>,
  query: Pick<Query, 'index' | 'equals' | 'range'>,
  page = PAGE,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await store.find(from, {
      ...query,
      limit: page,
      ...(after !== undefined && { after }),
    });
    found.push(...items);
    after = next;
  } while (after !== undefined);
  return found;
}
