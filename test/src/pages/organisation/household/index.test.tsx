import HouseholdPage from '@/pages/organisation/household/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, outOfReach, shown } from '../../../builders/pages';

it('shows my house, who lives in it, and who keeps in touch with it', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HouseholdPage />);
  await shown(/^清泉村 第三组 /);
  await shown('张桂花');
  await shown('您自己');
  await shown('户主');
  await shown('联系您家的干部');
  await shown('网格员');
});

it('says what to do for whom no household knows', async () => {
  inTheHandOf('guest', aVillage());
  open(<HouseholdPage />);
  await shown(/认家门|不归您办/);
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HouseholdPage />);
  await shown('张桂花');
  outOfReach();
  open(<HouseholdPage />);
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
