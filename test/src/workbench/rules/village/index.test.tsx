import VillageRulesPage from '@/workbench/rules/village/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, shown, tap, went } from '../../../builders/pages';

it('shows what is on its way and what holds; a second revision is not begun', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<VillageRulesPage />);
  await shown('正在办的');
  await shown('第2版，2026年1月1日起执行');
  await tap('看全文');
  expect(went()).toEqual(['navigateTo /pages/rules/book/index?village=village-qingquan']);
  expect(isShown('开始一次修订')).toBe(false);
  expect(isShown('录入原来就有的')).toBe(false);
});

it('lets a village without rules begin its first, or write in what stands on paper', async () => {
  inTheHandOf('ma-dongfeng', aVillage());
  open(<VillageRulesPage />);
  await shown('还没有在执行的村规民约。');
  await shown('开始一次修订');
  await tap(/^录入原来就有的/, 'link');
  expect(went()).toEqual(['navigateTo /workbench/rules/record/index?village=village-songfeng']);
});

it('gives whoever does not lead the village nothing to begin', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<VillageRulesPage />);
  await shown('正在办的');
  expect(isShown('开始一次修订')).toBe(false);
});
