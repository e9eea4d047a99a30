import { decoded } from '@/components/decoded';

it.each([
  ['%E6%9D%91%E5%8F%A3', '村口'],
  ['村口', '村口'],
  [undefined, ''],
  ['%E6%9', ''],
])('of %j one reads %j', (text, words) => {
  expect(decoded(text)).toBe(words);
});
