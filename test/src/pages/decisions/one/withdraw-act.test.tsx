import { WithdrawAct } from '@/pages/decisions/one/withdraw-act';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isOff, open, shown, tapInSheet, write } from '../../../builders/pages';

it('says why, and then it is over', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('li-xiaohe', village);
  open(<WithdrawAct decision={await road.read()} onClose={jest.fn()} />);
  expect(isOff('收回这个提议')).toBe(true);
  await write('写在这里', '先等设计。');
  await tapInSheet('收回这个提议');
  await shown('送到了。');
  expect((await road.read()).phase).toBe('withdrawn');
});
