import PassbookPage from '@/pages/points/passbook/index';
import { aClosing, closed } from '../../../../builders/points';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, outOfReach, shown } from '../../../builders/pages';

it('shows what there is, where it came from, and how more is earned', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  inTheHandOf('zhang-guihua', village);
  open(<PassbookPage />);
  await shown('现在有');
  await shown('11月23日 报险情，属实并解决');
  await shown('积分是村里大家定的奖励，不是钱，也不会变成罚款。');
  await shown('怎样能得分');
});

it('says what would fill it', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<PassbookPage />);
  await shown('0分');
  await shown('还没有记过分。做了积分办法里的好事，核实后就记在这里。');
});

it('says why a village without a resolution gives no points', async () => {
  inTheHandOf('xu-mianmian', aVillage());
  open(<PassbookPage />);
  await shown(/^村里还没有通过积分办法/);
  expect(isShown('怎样能得分')).toBe(false);
});

it('says what to do for whom no household knows', async () => {
  inTheHandOf('guest', aVillage());
  open(<PassbookPage />);
  await shown(/认家门|不归您办/);
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<PassbookPage />);
  await shown('0分');
  outOfReach();
  open(<PassbookPage />);
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
