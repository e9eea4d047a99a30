import { clauseName } from '@/text/rule-words';

it.each([
  [1, '第一条'],
  [9, '第九条'],
  [10, '第十条'],
  [11, '第十一条'],
  [20, '第二十条'],
  [21, '第二十一条'],
  [80, '第八十条'],
  [99, '第九十九条'],
  [100, '第100条'],
  [0, '第0条'],
])('counts as one counts: %s', (number, name) => {
  expect(clauseName(number)).toBe(name);
});
