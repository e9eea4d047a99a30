import { smoothed } from '../../../cloudfunctions/domains/rules/smoothed';

it.each([
  ['罚 款', '罚款'],
  ['罚　款', '罚款'],
  ['罚·款', '罚款'],
  ['罚-款', '罚款'],
  ['罰款', '罚款'],
  ['“罚款”', '罚款'],
  ['罚 ２００ 元', '罚200元'],
  ['违者\u200b罚款', '违者罚款'],
  ['100-200元', '100-200元'],
  ['见 A 表', '见A表'],
  ['一、\n二', '一、\n二'],
  ['罚——款', '罚款'],
  ['-罚款', '-罚款'],
  ['违者,罚款:1,000元', '违者，罚款：1,000元'],
  ['晚上22:00以后', '晚上22:00以后'],
])('%j is read as %j', (written, text) => {
  expect(smoothed(written).text).toBe(text);
});

it('knows where each letter stood, and which were quoted', () => {
  const { text, at, isQuoted } = smoothed('把“罚 款”删去');
  expect(Array.from(text, (letter, index) => [letter, at[index], isQuoted[index]])).toEqual([
    ['把', 0, false],
    ['罚', 2, true],
    ['款', 4, true],
    ['删', 6, false],
    ['去', 7, false],
  ]);
});

it('an opening mark without its end hides nothing', () => {
  expect(smoothed('“').text).toBe('');
  expect(smoothed('“罚款').text).toBe('罚款');
});

it('reads through as many blanks as a paste may hold', () => {
  const blanks = ' '.repeat(20_000);
  expect(smoothed(`罚${blanks}款`).text).toBe('罚款');
  expect(smoothed(blanks).text).toBe(blanks);
});
