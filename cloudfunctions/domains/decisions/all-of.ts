import type { Collection, Store, Stored } from '../../kernel/store';

/** Frozen rolls are large: so many fit well into what a function holds at once. */
const PAGE = 100;

/** Everything that one of the books keeps of a decision, in the book's own order. */
export async function allOf<T extends Stored>(
  store: Pick<Store, 'find'>,
  book: Collection<T>,
  decisionId: string,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await store.find(book, {
      ...{ index: 'ofDecision', equals: { decisionId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}
