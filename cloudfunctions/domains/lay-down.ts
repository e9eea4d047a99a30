import type { Collection, Store, Stored, Unstored } from '../kernel/store';
import { inParts, sideBySide } from './side-by-side';

/**
 * Writes what is too much for one transaction before it is needed, so many documents at a time. Whose ids follow from
 * what they say are written once, however often it is begun again: after a failure only what is missing comes to it. It
 * counts when something that refers to it is written, and not before.
 */
export async function layDown<T extends Stored>(
  store: Pick<Store, 'transact'>,
  into: Collection<T>,
  documents: readonly Unstored<T>[],
  atOnce: number,
): Promise<void> {
  await sideBySide(inParts(documents, atOnce), (some) =>
    store.transact(async (tx) => {
      for (const document of some) {
        if (!(await tx.get(into, document.id))) {
          await tx.insert(into, document);
        }
      }
    }),
  );
}
