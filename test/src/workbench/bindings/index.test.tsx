import BindingsPage from '@/workbench/bindings/index';
import { asks } from '../../../builders/askings';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, shown } from '../../builders/pages';

it('lists whom the village has to confirm', async () => {
  const village = aVillage();
  await asks(village, 'newcomer');
  inTheHandOf('liu-qingshan', village);
  open(<BindingsPage />);
  await shown('自称：孙老根');
});

it('says what would fill it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<BindingsPage />);
  await shown('没有等确认的人。有人申请认家门，就会出现在这里。');
});

it('is not for villagers', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BindingsPage />);
  await shown(/^这件事不归您办。/);
});
