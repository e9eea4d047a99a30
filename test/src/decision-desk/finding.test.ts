import { foundOn } from '@/decision-desk/finding';

const roll = ['张三', '李四', '张五', '王六', '十二'].map((name, line) => ({
  ...{ line, name, hasInterest: false },
}));

it.each([
  ['', [1, 2, 3, 4, 5]],
  ['张', [1, 3]],
  [' 李四 ', [2]],
  ['赵', []],
  ['3', [3]],
  ['0', []],
  ['1-3', [1, 2, 3]],
  ['2到4', [2, 3, 4]],
  ['4 － 9', [4, 5]],
  ['0-1', [1]],
  ['6', []],
  ['3-1', []],
  ['1-', []],
])('by %p the lines %p are meant', (typed, numbers) => {
  expect(foundOn(roll, typed).map(({ line }) => line + 1)).toEqual(numbers);
});
