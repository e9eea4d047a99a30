import { chanceFrom } from '../../../local/demonstration/chance';

it('falls the same way every time, and differently for another seed', () => {
  const throws = (seed: number) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 50 }, () => chance.below(100));
  };
  expect(throws(7)).toEqual(throws(7));
  expect(throws(7)).not.toEqual(throws(8));
  expect(throws(7).every((it) => it >= 0 && it < 100)).toBe(true);
});

it('chooses among all there are', () => {
  const chance = chanceFrom(1);
  const chosen = new Set(Array.from({ length: 50 }, () => chance.oneOf(['a', 'b', 'c'])));
  expect([...chosen].sort()).toEqual(['a', 'b', 'c']);
});
