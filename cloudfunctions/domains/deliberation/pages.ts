import type { Collection, Query, Store, Stored } from '../../kernel/store';

const PAGE = 1000;

/** Everything along one index, page by page: for what one village meeting can hold. */
export async function everyPage<T extends Stored>(
  store: Pick<Store, 'find'>,
  from: Collection<T>,
  query: Pick<Query, 'index' | 'equals'>,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await store.find(from, {
      ...query,
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}
