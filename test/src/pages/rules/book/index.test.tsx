import BookPage from '@/pages/rules/book/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, outOfReach, shown, tap, went } from '../../../builders/pages';

it('shows anybody what holds in their village, under its number and topic', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BookPage />);
  await shown('清泉村村规民约');
  await shown('第2版，2026年1月1日起执行');
  await shown('日常行为');
  await shown('第一条');
  await shown(/^见面打招呼/);
});

it('shows a visitor the village that a poster names, and leads to what is being changed', async () => {
  inTheHandOf('', aVillage());
  open(<BookPage />, { village: 'village-qingquan' });
  await shown('正在改，您可以看、可以说');
  await tap(/修改村规民约/, 'link');
  expect(went()).toEqual(['navigateTo /pages/rules/revision/index?id=revision-qingquan-3']);
});

it('says what would fill it where nothing has been resolved', async () => {
  inTheHandOf('xu-mianmian', aVillage());
  open(<BookPage />);
  await shown(/^村里还没有村规民约。/);
  expect(isShown('以前各版、改了什么')).toBe(false);
});

it('shows what held on a day, and the way back to today', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BookPage />, { on: String(Date.UTC(2025, 5, 1)) });
  await shown('您看的是2025年6月1日那一天执行的。');
  await shown('这是以前的一版，现在不按它办了。');
  expect(isShown('想查什么')).toBe(false);
  await tap('看现在执行的');
  expect(went()).toEqual(['navigateTo /pages/rules/book/index?village=village-qingquan']);
});

it('says that nothing held before anything was resolved', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BookPage />, { on: String(Date.UTC(2020, 5, 1)) });
  await shown('那一天还没有村规民约。请换一天，或者看现在执行的。');
});

it('says what to do about an edition that there is not', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BookPage />, { edition: '9' });
  await shown('没有这一版。请看现在的这一版。');
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BookPage />);
  await shown('第一条');
  outOfReach();
  open(<BookPage />, { village: 'village-qingquan' });
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
});
