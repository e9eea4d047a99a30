import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Store, Transaction } from '../../kernel/store';
import { type Clause, wordsOf } from './clause';

const office = z.object({ id: z.string(), name: z.string() });

const orderSchema = z.object({
  id: z.string(),
  version: z.number(),
  villageId: z.string(),
  clauseId: z.string(),
  /** The words that were found to break the law: the same clause in other words is free of the order. */
  words: z.string(),
  /** Since when they do not count. */
  from: z.number(),
  recordedAt: z.number(),
  reason: z.string(),
  office,
  /** The township has taken it back: from then on the words count again. */
  withdrawn: z.exactOptional(z.object({ at: z.number(), reason: z.string(), office })),
});

/**
 * The township's order to correct one clause (村民委员会组织法 on conventions). Orders are added and
 * never changed; that one was taken back is written beside it.
 */
export type Order = z.output<typeof orderSchema>;

export const orders: Collection<Order> = {
  name: 'rules_orders',
  schema: orderSchema,
  indexes: { ofVillage: ['villageId', 'recordedAt'] },
};

const ORDERS_MAX = 1000;

/** The same words of a clause are ordered corrected once, and once more only after that was taken back. */
export function orderIdOf(villageId: string, clause: Clause, earlier = 0): string {
  return idOf('rules-order', villageId, clause.clauseId, wordsOf(clause), earlier);
}

/** The order that stands against these words; if there is none, the id of the one that would be given now. */
export async function standingOrder(
  tx: Pick<Transaction, 'get'>,
  villageId: string,
  clause: Clause,
): Promise<{ readonly order?: Order; readonly nextId: string }> {
  let earlier = 0;
  let nextId = orderIdOf(villageId, clause);
  let order = await tx.get(orders, nextId);
  while (order?.withdrawn) {
    earlier += 1;
    nextId = orderIdOf(villageId, clause, earlier);
    order = await tx.get(orders, nextId);
  }
  return { ...(order && { order }), nextId };
}

export async function ordersIn(
  store: Pick<Store, 'find'>,
  villageId: string,
): Promise<readonly Order[]> {
  const { items } = await store.find(orders, {
    index: 'ofVillage',
    equals: { villageId },
    limit: ORDERS_MAX,
  });
  return items;
}
