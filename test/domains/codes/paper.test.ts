import {
  A4,
  linesIn,
  type Pen,
  sizeReadAt,
  sizeThatFits,
} from '../../../cloudfunctions/domains/codes/paper';

/** Every letter is as wide as it is high. */
const pen = { widthOf: (words, size) => Array.from(words).length * size } as Pen;

it('is A4 in points', () => {
  expect(A4.width).toBeCloseTo(595.28, 1);
  expect(A4.height).toBeCloseTo(841.89, 1);
});

it('asks for 41 points to be read from two metres', () => {
  expect(sizeReadAt(2000)).toBeCloseTo(41.08, 1);
  expect(sizeReadAt(4000)).toBeCloseTo(2 * sizeReadAt(2000));
});

it('breaks words where the line is full, and never loses a letter', () => {
  expect(linesIn(pen, '清泉村第三组', 10, 40)).toEqual(['清泉村第', '三组']);
  expect(linesIn(pen, '村', 10, 5)).toEqual(['村']);
  expect(linesIn(pen, '😀😀', 10, 10)).toEqual(['😀', '😀']);
});

it('takes the largest size that fits, but none below the least', () => {
  const width = 400;
  expect(sizeThatFits(pen, '清泉', { most: 88, least: 42, width })).toBe(88);
  expect(sizeThatFits(pen, '清泉村第三组', { most: 88, least: 42, width })).toBe(66);
  expect(sizeThatFits(pen, '清泉村第三组老井屋场大院', { most: 88, least: 42, width })).toBe(42);
});
