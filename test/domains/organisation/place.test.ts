import { idAt, levelOf, liesIn } from '../../../cloudfunctions/domains/organisation/place';

const county = { path: ['c'] };
const township = { path: ['c', 't'] };
const village = { path: ['c', 't', 'v'] };
const group = { path: ['c', 't', 'v', 'g'], gridId: 'grid' };

it('finds the village, township and county of a place', () => {
  expect(idAt(group, 'village')).toBe('v');
  expect(idAt(group, 'township')).toBe('t');
  expect(idAt(village, 'county')).toBe('c');
  expect(idAt(township, 'village')).toBeUndefined();
});

it.each([
  [county, 'county'],
  [township, 'township'],
  [village, 'village'],
  [group, 'village'],
] as const)('%j stands on the floor of its %s', (place, level) => {
  expect(levelOf(place)).toBe(level);
});

it('a group lies in its village and in its grid, and not the other way round', () => {
  expect(liesIn(group, 'v')).toBe(true);
  expect(liesIn(group, 'grid')).toBe(true);
  expect(liesIn(village, 'g')).toBe(false);
});
