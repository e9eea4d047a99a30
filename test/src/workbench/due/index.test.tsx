import { listDue } from '@contracts/requests';
import DuePage from '@/workbench/due/index';
import { aQuarrel } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, outOfReach, refuses, sent, shown, tap } from '../../builders/pages';

it('lists what waits for me, and what waits for my office', async () => {
  const village = aVillage();
  await aQuarrel(village);
  inTheHandOf('he-qiushi', village);
  open(<DuePage />);
  await shown('纠纷 · 晴川镇清泉村第三组');
  await tap(/^看谁的/);
  await tap('清泉村人民调解委员会的全部', 'radio');
  await shown('纠纷 · 晴川镇清泉村第三组');
  expect(sent(listDue)).toEqual([{}, { officeId: 'village-qingquan-mediation_committee' }]);
});

it('says what would fill it', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<DuePage />);
  await shown('现在没有群众反映的事等您办。有事交来，会先到这里，先到期的在前。');
});

it('is not for villagers', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<DuePage />);
  await shown(/^(这件事不归您办。|现在没有群众反映的事等您办。)/);
});

it('says what to do when the office is gone', async () => {
  refuses(listDue, 'office_not_found');
  open(<DuePage />);
  await shown('找不到这个单位。请回到工作台重新打开。');
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<DuePage />);
  await shown(/^现在没有群众反映的事等您办。/);
  outOfReach();
  open(<DuePage />);
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
