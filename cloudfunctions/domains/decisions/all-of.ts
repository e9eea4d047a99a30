import type { Collection, Store, Stored } from '../../kernel/store';
import { everyPage } from '../every-page';

/** Lines with their papers are long: so many fit well into what a function holds at once. */
const PAGE = 100;

/** Everything that one of the books keeps of a decision, in the book's own order. */
export function allOf<T extends Stored>(
  store: Pick<Store, 'find'>,
  book: Collection<T>,
  decisionId: string,
): Promise<T[]> {
  return everyPage(store, book, { index: 'ofDecision', equals: { decisionId } }, PAGE);
}
