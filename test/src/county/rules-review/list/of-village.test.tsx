import { OfVillage } from '@/county/rules-review/list/of-village';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap, went } from '../../../builders/pages';

it('shows what holds and what was filed, and leads the township to an order', async () => {
  inTheHandOf('town-qingchuan-government-1', aVillage());
  open(<OfVillage villageId="village-qingquan" />);
  await shown('起草中');
  await tap('看全文');
  await tap('责令改正');
  expect(went()).toEqual([
    'navigateTo /pages/rules/book/index?village=village-qingquan',
    'navigateTo /county/rules-review/correction/index?village=village-qingquan',
  ]);
});

it('gives an order to nobody else', async () => {
  inTheHandOf('su-hehua', aVillage());
  open(<OfVillage villageId="village-qingquan" />);
  await shown('起草中');
  expect(namesOf('button')).toEqual(['看全文']);
});

it('says when there is nothing yet', async () => {
  inTheHandOf('su-hehua', aVillage());
  open(<OfVillage villageId="village-songfeng" />);
  await shown('这个村现在没有在执行的村规民约。');
  await shown('这个村还没有修订过。');
});
