import { wordsOf } from '../../../cloudfunctions/domains/rules/clause';
import {
  orderIdOf,
  orders,
  ordersIn,
  standingOrder,
} from '../../../cloudfunctions/domains/rules/order';
import { aClause, QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('the same words of a clause have one order, other words another', () => {
  const clause = aClause('c', '违者罚款。');
  expect(orderIdOf('v', clause)).toBe(orderIdOf('v', { ...clause, topic: 'order' }));
  expect(orderIdOf('v', clause)).not.toBe(orderIdOf('v', aClause('c', '违者劝导。')));
});

it('once an order was taken back, the same words may be ordered again under another id', async () => {
  const { store } = aVillage();
  const clause = aClause('c', '违者罚款。');
  const office = { id: 'g', name: '镇政府' };
  const first = await store.transact((tx) => standingOrder(tx, 'v', clause));
  expect(first).toEqual({ nextId: orderIdOf('v', clause) });
  const order = {
    ...{ id: first.nextId, villageId: 'v', clauseId: 'c', words: wordsOf(clause), office },
    ...{ from: 1, recordedAt: 1, reason: '不许罚款' },
  };
  await store.transact((tx) => tx.insert(orders, order));
  expect(await standingOrder(store, 'v', clause)).toMatchObject({ order });
  const withdrawn = { at: 2, reason: '看错了', office };
  await store.transact((tx) => tx.replace(orders, { ...order, version: 1, withdrawn }));
  expect(await standingOrder(store, 'v', clause)).toEqual({ nextId: orderIdOf('v', clause, 1) });
});

it('nothing has been ordered yet', async () => {
  expect(await ordersIn(aVillage().store, QINGQUAN)).toEqual([]);
});
