/** @jest-environment node */
import { passbook } from '@/text/points';

const DAY = Date.UTC(2026, 10, 22, 16);

it.each([
  [passbook.change(5), '+5分'],
  [passbook.change(-5), '-5分'],
  [passbook.change(0), '0分'],
  [passbook.points(12), '12分'],
  [passbook.line(DAY, '来开会'), '11月23日 来开会'],
  [passbook.earnedBy('张桂花'), '张桂花挣的'],
  [passbook.verifiedBy('李**'), '李**核实'],
  [passbook.objectUntil(DAY), '有不同意见，11月23日前可以提'],
  [passbook.tariffLine('来开会', 2), '来开会：2分'],
  [passbook.timesMax(2), '一个月最多2次'],
  [passbook.decided('院子会', DAY), '院子会通过，11月23日起执行'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it('says that points are no money, and no fine', () => {
  expect(passbook.notMoney).toMatch(/不是钱.*罚款/);
});
