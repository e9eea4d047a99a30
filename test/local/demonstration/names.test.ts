import { bearerOf, familyOf, nameIn } from '../../../local/demonstration/names';

it('gives sixty bearers of a family name sixty names', () => {
  const names = Array.from({ length: 60 }, (_, n) => nameIn('张', n));
  expect(new Set(names).size).toBe(60);
  expect(names.every((name) => /^张..$/.test(name))).toBe(true);
});

it('goes round the family names, and tells their houses apart', () => {
  const again = Array.from({ length: 200 }, (_, house) => house).find(
    (house) => house > 1 && familyOf(house) === familyOf(1),
  );
  expect(again).toBeDefined();
  expect(bearerOf(again ?? 1, 0)).not.toBe(bearerOf(1, 0));
});
