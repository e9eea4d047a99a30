import {
  type Appointment,
  heldNow,
  isCadrePost,
  isHeld,
  lineOf,
} from '../../../cloudfunctions/domains/organisation/appointment';

const NOW = Date.UTC(2026, 10, 23);

function post(over: Partial<Appointment>): Appointment {
  return {
    ...{ id: 'a', version: 1, personId: 'p', officeId: 'o', officeKind: 'grid_team' },
    ...{ role: 'grid_worker', placeId: 'grid-1', rank: 1, fromAt: 0 },
    ...over,
  };
}

it.each([
  [{ fromAt: NOW }, true],
  [{ fromAt: NOW + 1 }, false],
  [{ untilAt: NOW }, false],
  [{ untilAt: NOW + 1 }, true],
])('a post with %j is held: %s', (over, held) => {
  expect(isHeld(post(over), NOW)).toBe(held);
});

it.each([
  ['villagers_committee', 'director', true],
  ['party_branch', 'member', true],
  ['villagers_committee', 'group_leader', false],
  ['supervision_committee', 'supervisor', false],
  ['womens_federation', 'director', false],
])('of %s the %s is of the two committees: %s', (officeKind, role, expected) => {
  expect(isCadrePost({ officeKind, role, officeId: 'o', placeId: 'v' })).toBe(expected);
});

it('tells only the posts that are held now', () => {
  expect(heldNow([post({}), post({ untilAt: 1 })], NOW)).toEqual([
    { role: 'grid_worker', officeId: 'o', officeKind: 'grid_team', placeId: 'grid-1' },
  ]);
});

it('asks the chief first, then in line, each person once', () => {
  const line = [
    post({ personId: 'third', rank: 3 }),
    post({ personId: 'chief', rank: 1 }),
    post({ personId: 'second', rank: 2 }),
    post({ personId: 'chief', rank: 4 }),
    post({ personId: 'gone', rank: 0, untilAt: 1 }),
  ];
  expect(lineOf(line, NOW)).toEqual(['chief', 'second', 'third']);
});

it('asks whoever is answerable for the place before the chief', () => {
  const line = [
    post({ personId: 'chief', rank: 1, placeId: 'village' }),
    post({ personId: 'near', rank: 3, placeId: 'grid-2' }),
    post({ personId: 'far', rank: 2, placeId: 'grid-1' }),
  ];
  expect(lineOf(line, NOW, ['group-4', 'grid-2'])).toEqual(['near', 'chief', 'far']);
});
