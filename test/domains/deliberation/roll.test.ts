import { adultsOn, hashOf, unsureOn } from '../../../cloudfunctions/domains/deliberation/roll';

const lines = [
  { personId: 'a', householdId: 'house', isSure: true },
  { personId: 'b', isSure: false },
  { personId: 'c', isSure: false },
];

it('whose age is not known counts only when somebody says so', () => {
  expect(unsureOn(lines)).toEqual(['b', 'c']);
  const said = new Map([
    ['b', true],
    ['c', false],
  ]);
  expect(unsureOn(lines, said)).toEqual([]);
  expect(adultsOn(lines, said)).toEqual([
    { personId: 'a', householdId: 'house' },
    { personId: 'b' },
  ]);
});

it('nobody is taken off by saying that a sure one is not of age', () => {
  expect(adultsOn(lines, new Map([['a', false]]))).toHaveLength(1);
});

it('any change gives another hash', () => {
  const drawn = {
    ...{ path: 'adults' as const, adults: [{ personId: 'a' }], households: ['house'] },
    ...{ quorum: { parts: 2, of: 3 }, pass: { parts: 1, of: 2 } },
  };
  const changes = [
    { path: 'households' as const },
    { adults: [] },
    { households: ['house', 'more'] },
    { quorum: { parts: 1, of: 2 } },
    { pass: { parts: 2, of: 3 } },
  ];
  const hashes = [{}, ...changes].map((it) => hashOf({ ...drawn, ...it }));
  expect(new Set(hashes).size).toBe(changes.length + 1);
  expect(hashOf(drawn)).toBe(hashes[0]);
});
