import { listItems } from '@contracts/deliberation-items';
import { joinWish } from '@contracts/deliberation-wishes';
import { Wishes } from '@/components/wishes';
import { HAMLET, raised } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';
import { inTheHandOf, open, says, sent, shown, tap, went } from '../builders/pages';

it('shows what people want to sit down for, how many, and who answers by when', async () => {
  const village = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised(village, '', { where, text: '装路灯' });
  await answered(village.as('chen-shuifu')(joinWish, { itemId, for: { is: 'self' } }));
  inTheHandOf('chen-shuifu', village);
  open(<Wishes villageId="village-qingquan" />);
  await shown('装路灯');
  await shown('2人想开');
  await shown('您已经算在里面');
  await shown(/^由清泉村村民委员会答复，最迟\d+月\d+日。$/);
  expect(sent(listItems)).toEqual([{ which: { is: 'wishes', placeId: 'village-qingquan' } }]);
  await tap(/装路灯/, 'link');
  expect(went()).toEqual([`navigateTo /pages/deliberation/item/index?id=${itemId}`]);
});

it('says what would fill it', async () => {
  says(listItems, { items: [] });
  open(<Wishes villageId="village-qingquan" />);
  await shown('还没有人提。想请大家坐下来商量什么，点“我想开个会”。');
});
