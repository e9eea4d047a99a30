import type { Transaction } from '../../kernel/store';
import { lineId } from './diary';
import type { Item } from './item';
import { lockedWords } from './said';
import { without } from './without';

/** Lets go of what was said about it and of who raised it; that it was there, and how it ended, stays. */
export async function emptied(tx: Transaction, item: Item): Promise<Item> {
  for (let n = 0; n < item.lines; n += 1) {
    const words = await tx.get(lockedWords, lineId(item.id, n));
    if (words) {
      await tx.remove(lockedWords, words);
    }
  }
  return without(item, 'raisedBy', 'forgetAtEnd');
}
