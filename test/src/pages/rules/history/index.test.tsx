import HistoryPage from '@/pages/rules/history/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, went, write } from '../../../builders/pages';

it('lists every edition, and leads to what changed', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HistoryPage />);
  await shown('第2版');
  await shown('现在执行');
  await shown('2024年1月1日起执行，2026年1月1日换了新的一版');
  await tap('第2版比前一版改了什么');
  await tap('看这一版：第1版');
  expect(went()).toEqual([
    'navigateTo /pages/rules/compare/index?village=village-qingquan&from=1&to=2',
    'navigateTo /pages/rules/book/index?village=village-qingquan&edition=1',
  ]);
});

it('leads to what held on a day', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HistoryPage />);
  await write('哪一天（八个数字，如20260301）', '20250601');
  await tap('看那一天的');
  const noon = Date.UTC(2025, 5, 1, 4);
  expect(went()).toEqual([
    `navigateTo /pages/rules/book/index?village=village-qingquan&on=${noon}`,
  ]);
});

it('says what would fill it', async () => {
  inTheHandOf('xu-mianmian', aVillage());
  open(<HistoryPage />);
  await shown(/^还没有定过村规民约。/);
  await shown('还没有改过。');
});
