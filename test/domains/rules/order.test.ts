import { orderIdOf, ordersIn } from '../../../cloudfunctions/domains/rules/order';
import { aClause, QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('the same words of a clause have one order, other words another', () => {
  const clause = aClause('c', '违者罚款。');
  expect(orderIdOf('v', clause)).toBe(orderIdOf('v', { ...clause, topic: 'order' }));
  expect(orderIdOf('v', clause)).not.toBe(orderIdOf('v', aClause('c', '违者劝导。')));
});

it('nothing has been ordered yet', async () => {
  expect(await ordersIn(aVillage().store, QINGQUAN)).toEqual([]);
});
