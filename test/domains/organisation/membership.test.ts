import { belongs } from '../../../cloudfunctions/domains/organisation/membership';

const membership = {
  ...{ id: 'm', version: 1, personId: 'p', placeId: 'village', body: 'party' as const },
  fromAt: 100,
};

it.each([
  [99, undefined, false],
  [100, undefined, true],
  [199, 200, true],
  [200, 200, false],
])('at %i, with the end %s, somebody belongs: %s', (now, untilAt, expected) => {
  const asked = { ...membership, ...(untilAt !== undefined && { untilAt }) };
  expect(belongs(asked, now)).toBe(expected);
});
