import type { Transaction } from '../../kernel/store';
import { type Item, items } from './item';
import { move, save, type Saying } from './item-life';

/** A question that became this demand ends as the demand ends, in the same step. */
export async function endQuestionOf(
  tx: Transaction,
  { fromItemId, outcome }: Pick<Item, 'fromItemId' | 'outcome'>,
  {
    verb,
    at,
    saying,
  }: {
    readonly verb: 'accept' | 'fall_silent' | 'withdraw';
    readonly at: number;
    readonly saying: Saying;
  },
): Promise<void> {
  const question = fromItemId === undefined ? undefined : await tx.get(items, fromItemId);
  const moved = question && move(question, verb, 'demand', at, saying);
  if (moved) {
    const item = { ...moved.item, ...(outcome !== undefined && { outcome }) };
    await save(tx, { ...moved, item });
  }
}
