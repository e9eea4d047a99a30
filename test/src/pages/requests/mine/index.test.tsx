import MinePage from '@/pages/requests/mine/index';
import { aQuarrel } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, outOfReach, shown, tap, went } from '../../../builders/pages';

it('shows what I filed: what comes next, who holds it, by when', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  inTheHandOf('zhang-guihua', village);
  open(<MinePage />);
  await shown('纠纷 · 晴川镇清泉村第三组');
  await shown('清泉村人民调解委员会已经接手，接下来开始办。');
  await shown('还有30天（12月23日前）');

  await tap(/^纠纷/, 'link');
  expect(went()).toEqual([`navigateTo /pages/requests/one/index?id=${requestId}`]);
});

it('says what would fill the empty list, and leads there', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<MinePage />);
  await shown('还没有反映过事情。哪里不好、想要什么，点下面就能写。');
  await tap('我要反映');
  expect(went()).toEqual(['navigateTo /pages/requests/file/index']);
});

it('is not taken for somebody else', async () => {
  const village = aVillage();
  await aQuarrel(village);
  inTheHandOf('chen-shuifu', village);
  open(<MinePage />);
  await shown(/^还没有反映过事情/);
});

it('reads from the last copy without a signal, with its date', async () => {
  const village = aVillage();
  await aQuarrel(village);
  inTheHandOf('zhang-guihua', village);
  open(<MinePage />);
  await shown(/^纠纷/);
  outOfReach();
  open(<MinePage />);
  await shown('没有信号，这是11月23日 9:00看到的。有信号后会自动更新。');
});

it('says what to do when there is neither a signal nor a copy', async () => {
  open(<MinePage />);
  await shown(/^没有信号，暂时打不开。/);
  inTheHandOf('li-xiaohe', aVillage());
  await tap('再试一次');
  await shown(/^还没有反映过事情/);
});
