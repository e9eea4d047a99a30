import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Store } from '../../kernel/store';
import { type Clause, wordsOf } from './clause';

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
  office: z.object({ id: z.string(), name: z.string() }),
});

/** The township's order to correct one clause (村民委员会组织法 on conventions). Orders are added and never changed. */
export type Order = z.output<typeof orderSchema>;

export const orders: Collection<Order> = {
  name: 'rules_orders',
  schema: orderSchema,
  indexes: { ofVillage: ['villageId', 'recordedAt'] },
};

const ORDERS_MAX = 1000;

/** The same words of a clause are ordered corrected once. */
export function orderIdOf(villageId: string, clause: Clause): string {
  return idOf('rules-order', villageId, clause.clauseId, wordsOf(clause));
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
