import { joinWish } from '@contracts/deliberation-items';
import { JoinWishForAct } from '@/pages/deliberation/item/join-for-act';
import { raised } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { anItemShown } from '../../../builders/meetings';
import { inTheHandOf, isOff, open, sentOnce, shown, tap, write } from '../../../builders/pages';

it('gives the voice of somebody without a phone, once they are named', async () => {
  const village = aVillage();
  const placeId = 'village-qingquan';
  const itemId = await raised(village, '', { where: { is: 'place', placeId } });
  inTheHandOf('wang-changsheng', village);
  open(<JoinWishForAct item={anItemShown({ itemId, placeId })} onClose={jest.fn()} />);
  expect(isOff('替没手机的人加进来')).toBe(true);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  await tap('替孙老根加进来');
  await shown('加进来了，现在2人想开。');
  expect(await sentOnce(joinWish)).toEqual({
    itemId,
    for: { is: 'person', personId: 'person-sun-laogen' },
  });
});
