import { roles } from '../../../cloudfunctions/contracts/organisation-words';
import { layouts } from '../../../local/demonstration/places';
import { homesOf } from '../../../local/demonstration/households';
import { officesAbove } from '../../../local/demonstration/offices';
import { contactFor, officialsOf, postsOfVillage } from '../../../local/demonstration/posts';

const villages = layouts.map((layout) => ({ layout, homes: homesOf(layout) }));
const posts = [
  ...villages.flatMap(({ layout, homes }) => postsOfVillage(layout, homes)),
  ...officialsOf(officesAbove()).postings,
];

it('fills every role', () => {
  const filled = new Set(posts.map(({ role }) => role));
  expect(roles.filter((role) => !filled.has(role))).toEqual([]);
});

it('keeps the supervision committee apart from the two committees (村民委员会组织法)', () => {
  const holders = (kinds: readonly string[]) =>
    posts.filter(({ officeKind }) => kinds.includes(officeKind)).map(({ personId }) => personId);
  const cadres = holders(['party_branch', 'villagers_committee']);
  const supervisors = holders(['supervision_committee']);
  expect(supervisors.filter((it) => cadres.includes(it))).toEqual([]);
  expect(supervisors).toHaveLength(9);
});

it('gives every office a chief and an order without ties', () => {
  const places = new Map<string, number[]>();
  posts.forEach(({ officeId, rank }) => {
    places.set(officeId, [...(places.get(officeId) ?? []), rank]);
  });
  for (const ranks of places.values()) {
    expect(Math.min(...ranks)).toBe(1);
    expect(new Set(ranks).size).toBe(ranks.length);
  }
});

it('gives every household a contact in the two committees, and nobody to himself', () => {
  for (const { layout, homes } of villages) {
    const cadres = postsOfVillage(layout, homes)
      .filter(({ officeKind }) => ['party_branch', 'villagers_committee'].includes(officeKind))
      .map(({ personId }) => personId);
    for (const home of homes) {
      const contact = contactFor(layout, home, homes);
      expect(cadres).toContain(contact);
      expect(home.household.headId).not.toBe(contact);
    }
  }
});

it('gives every grid a worker and every village a legal adviser', () => {
  for (const { layout } of villages) {
    const inVillage = posts.filter(({ placeId }) => placeId.includes(layout.key));
    expect(inVillage.filter(({ role }) => role === 'grid_worker')).toHaveLength(
      new Set(layout.gridOf).size,
    );
    expect(inVillage.filter(({ role }) => role === 'legal_adviser')).toHaveLength(1);
  }
});
