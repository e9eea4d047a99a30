import {
  homesOf,
  houseOfPost,
  leaderHouse,
  memberIdOf,
  neighbourHeadHouse,
  POSTS,
} from '../../../local/demonstration/households';
import { layouts } from '../../../local/demonstration/places';

it.each(layouts.map((layout) => [layout.name, layout] as const))(
  '%s has the same households every time',
  (_name, layout) => {
    const homes = homesOf(layout);
    expect(homes).toEqual(homesOf(layout));
    expect(homes).toHaveLength(layout.groups * layout.householdsPerGroup);
    expect(new Set(homes.map(({ household }) => household.houseNumber)).size).toBe(homes.length);
    for (const { household, members } of homes) {
      expect(household.headId).toBe(members[0]?.id);
      expect(members.every(({ householdId }) => householdId === household.id)).toBe(true);
    }
  },
);

it.each(layouts.map((layout) => [layout.name, layout] as const))(
  '%s gives every post a house of its own, and none that leads a group',
  (_name, layout) => {
    const houses = Array.from({ length: POSTS }, (_, post) => houseOfPost(layout, post));
    expect(new Set(houses).size).toBe(POSTS);
    const leaders = Array.from({ length: layout.groups }, (_, at) => [
      leaderHouse(layout, at + 1),
      neighbourHeadHouse(layout, at + 1),
    ]).flat();
    expect(houses.filter((house) => leaders.includes(house))).toEqual([]);
  },
);

it('knows children and old people', () => {
  const years = layouts.flatMap((layout) =>
    homesOf(layout).flatMap(({ members }) => members.map(({ birthYear = 0 }) => birthYear)),
  );
  expect(years.filter((year) => year > 2012).length).toBeGreaterThan(20);
  expect(years.filter((year) => year < 1956).length).toBeGreaterThan(20);
  expect(Math.max(...years)).toBeLessThanOrEqual(2026);
});

it('names a member by house and seat', () => {
  expect(layouts[0] && memberIdOf(layouts[0], 5, 1)).toBe('person-qingquan-5-1');
});
