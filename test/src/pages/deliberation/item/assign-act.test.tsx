import { assignItem } from '@contracts/deliberation-items';
import { AssignAct } from '@/pages/deliberation/item/assign-act';
import { aVillage } from '../../../../builders/village';
import { anItemShown } from '../../../builders/meetings';
import { inTheHandOf, isOff, open, says, sentOnce, tap, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('names the office, what is to be done, and the day, until its end', async () => {
  inTheHandOf('deng-xiaoyu', aVillage());
  says(assignItem, { itemId: 'item-1', state: 'assigned', dueAt: MORNING });
  open(<AssignAct item={anItemShown({ placeId: 'village-qingquan' })} onClose={jest.fn()} />);
  await write('要办什么', '装两盏灯');
  await tap('11月30日 周一', 'radio');
  expect(isOff('交给人办')).toBe(true);
  await tap('清泉村村民委员会', 'radio');
  await tap('交给人办');
  expect(await sentOnce(assignItem)).toEqual({
    ...{ itemId: 'item-1', officeId: 'village-qingquan-villagers_committee', what: '装两盏灯' },
    dueAt: Date.UTC(2026, 10, 30, 15, 59),
  });
});
