import OfficesPage from '@/pages/organisation/offices/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, outOfReach, shown, tap, write } from '../../../builders/pages';

it('shows my village first: who sits where', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<OfficesPage />);
  await shown('清泉村人民调解委员会');
  await shown('调解员：何秋实');
  await shown('网格员（第二网格）：王长生');
  expect(isShown('认了家门，才看得到全名。')).toBe(false);
});

it('goes up to the township and down to another village', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<OfficesPage />);
  await tap('晴川镇', 'radio');
  await shown('晴川镇派出所');
  await shown('民警：欧安平');
  await shown('镇长：郑为民');
  await tap('荷塘社区', 'radio');
  await shown('荷塘社区居民委员会');
});

it('finds by what somebody does, and says where else to look when there is nobody', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<OfficesPage />);
  await shown('清泉村党支部');
  await write('找单位、找人', '法律顾问');
  await shown('法律顾问：陆明法');
  expect(isShown('清泉村党支部')).toBe(false);
  await write('找单位、找人', '法官');
  await shown('清泉村没有找到。请换个字再找，或者在上面点镇里、县里看看。');
});

it('shows whom no village knows the offices, and how names are shown in full', async () => {
  inTheHandOf('', aVillage());
  open(<OfficesPage />, { place: 'village-qingquan' });
  await shown('调解员：何*');
  await shown('认了家门，才看得到全名。');
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<OfficesPage />);
  await shown('调解员：何秋实');
  outOfReach();
  open(<OfficesPage />);
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
