import ReviewListPage from '@/county/rules-review/list/index';
import { Revising } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, went } from '../../../builders/pages';

it('shows what waits for a review by its clock, and leads to it', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.answerAll();
  await revising.send();
  inTheHandOf('county-yangban-law_firm-1', village);
  open(<ReviewListPage />);
  await shown('审核中');
  await tap(/^清泉村/, 'link');
  expect(went()).toEqual([`navigateTo /county/rules-review/one/index?id=${revising.revisionId}`]);
});

it('says what would fill it, and shows any village by name', async () => {
  inTheHandOf('town-qingchuan-government-1', aVillage());
  open(<ReviewListPage />);
  await shown(/^现在没有等您审的草案。/);
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await shown('第2版，2026年1月1日起执行');
});
