import { OnDay } from '@/pages/rules/history/on-day';
import { isOff, isShown, open, shown, write } from '../../../builders/pages';

const FIELD = '哪一天（八个数字，如20260301）';

it('waits for a whole day', async () => {
  open(<OnDay villageId="village-qingquan" />);
  await write(FIELD, '2026030');
  expect(isOff('看那一天的')).toBe(true);
  expect(isShown(/没看懂/)).toBe(false);
});

it('says what is wrong with a day that there is not', async () => {
  open(<OnDay villageId="village-qingquan" />);
  await write(FIELD, '20260231');
  await shown('这个日子没看懂。请写八个数字，比如20260301。');
  expect(isOff('看那一天的')).toBe(true);
});
