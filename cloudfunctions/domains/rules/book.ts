import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Transaction, Unstored } from '../../kernel/store';

const bookSchema = z.object({
  id: z.string(),
  version: z.number(),
  villageId: z.string(),
  /** How many editions there are. */
  editions: z.number(),
  /** The revision that is on its way: one at a time, so that each begins from what then counts. */
  openRevisionId: z.exactOptional(z.string()),
  /** The revision that brought what now counts. */
  currentRevisionId: z.exactOptional(z.string()),
});

/** Where a village's rules stand: one for each village, held by whoever changes anything about them. */
export type Book = z.output<typeof bookSchema>;

export const books: Collection<Book> = { name: 'rules_books', schema: bookSchema, indexes: {} };

export function bookIdOf(villageId: string): string {
  return idOf('rules-book', villageId);
}

/** The book as it stands, opened empty for a village's first rules, and how to write it. */
export async function openBook(
  tx: Transaction,
  villageId: string,
): Promise<{
  readonly book: Unstored<Book>;
  readonly keep: (book: Unstored<Book>) => Promise<void>;
}> {
  const id = bookIdOf(villageId);
  const current = await tx.get(books, id);
  if (current) {
    const { version } = current;
    return { book: current, keep: (book) => tx.replace(books, { ...book, version }) };
  }
  return { book: { id, villageId, editions: 0 }, keep: (book) => tx.insert(books, book) };
}
