import fc from 'fast-check';
import { exceeds, HALF, reaches, TWO_THIRDS } from '../../cloudfunctions/kernel/share';

it.each([
  { count: 6, body: 9, is: true },
  { count: 5, body: 9, is: false },
  { count: 67, body: 100, is: true },
  { count: 66, body: 100, is: false },
  { count: 1, body: 1, is: true },
  { count: 0, body: 1, is: false },
])('$count of $body reach two thirds: $is', ({ count, body, is }) => {
  expect(reaches(count, body, TWO_THIRDS)).toBe(is);
});

it.each([
  { count: 5, body: 10, is: false },
  { count: 6, body: 10, is: true },
  { count: 5, body: 9, is: true },
  { count: 4, body: 9, is: false },
])('$count of $body exceed one half: $is', ({ count, body, is }) => {
  expect(exceeds(count, body, HALF)).toBe(is);
});

it.each([
  [1, 0],
  [-1, 3],
  [4, 3],
  [1.5, 3],
  [NaN, 3],
  [1, Infinity],
])('%p of %p is no share of a body', (count, body) => {
  expect(() => reaches(count, body, HALF)).toThrow();
  expect(() => exceeds(count, body, HALF)).toThrow();
});

it('no rounding decides, however large the body', () => {
  const bodies = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(bodies, fc.nat(), (body, seed) => {
      const count = seed % (body + 1);
      expect(exceeds(count, body, HALF)).toBe(BigInt(count) * 2n > BigInt(body));
      expect(reaches(count, body, TWO_THIRDS)).toBe(BigInt(count) * 3n >= BigInt(body) * 2n);
      expect(exceeds(count, body, HALF) && exceeds(body - count, body, HALF)).toBe(false);
    }),
  );
});
