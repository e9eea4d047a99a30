import type { Household, Person } from '../../cloudfunctions/domains/organisation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { type Chance, chanceFrom } from './chance';
import { bearerOf, familyOf, nameIn } from './names';
import { type Named, named, openidOf, personIdOf } from './people';
import { gridIdOf, groupIdOf, hamletIdOf, type Layout, villageIdOf } from './places';

/** A household with its members; the head stands first. */
export interface Home {
  readonly house: number;
  readonly household: Unstored<Household>;
  readonly members: readonly Unstored<Person>[];
}

/** Posts of the village that a head of household holds, numbered as in the roster. */
export const POSTS = 25;

/** All households of a village, by house number. The same layout always gives the same people. */
export function homesOf(layout: Layout): Home[] {
  const chance = chanceFrom(layout.key.length * 1_000 + layout.groups);
  const houses = Array.from({ length: layout.groups * layout.householdsPerGroup });
  return houses.map((_, at) => homeAt(layout, at + 1, chance));
}

/** The house whose head holds the post: neither a group leader's, nor that of a villager with a name of their own. */
export function houseOfPost(layout: Layout, post: number): number {
  const free = Array.from(
    { length: layout.groups * layout.householdsPerGroup },
    (_, at) => at + 1,
  ).filter((house) => !isLeaders(layout, house) && !namedIn(layout, house).length);
  return free[Math.floor((post * free.length) / POSTS)] ?? 1;
}

/** The last two houses of a group are those of its leader (组长) and its neighbour head (邻长). */
export function leaderHouse({ householdsPerGroup }: Layout, group: number): number {
  return group * householdsPerGroup;
}
export function neighbourHeadHouse(layout: Layout, group: number): number {
  return leaderHouse(layout, group) - 1;
}

export function memberIdOf({ key }: Layout, house: number, seat: number): string {
  return `person-${key}-${house}-${seat}`;
}

function homeAt(layout: Layout, house: number, chance: Chance): Home {
  const group = Math.ceil(house / layout.householdsPerGroup);
  const id = `household-${layout.key}-${house}`;
  const people = namedOf(layout, house);
  const head = people.find(({ seat }) => seat === 0)?.who;
  const family = head ? head.name.slice(0, 1) : familyOf(house);
  const oldest = people[0]?.who.birthYear;
  const members = birthYears(chance, oldest).map((birthYear, seat) => {
    const somebody = people.find((it) => it.seat === seat)?.who;
    return {
      id: somebody ? personIdOf(somebody.key) : memberIdOf(layout, house, seat),
      name: somebody?.name ?? nameFor(house, seat, family),
      householdId: id,
      villageId: villageIdOf(layout),
      birthYear: somebody?.birthYear ?? birthYear,
      sex: somebody?.sex ?? sexOf(house, seat, people.find((it) => it.seat === 0)?.who.sex),
      ...(somebody?.hasPhone && { openid: openidOf(somebody.key) }),
    };
  });
  return {
    house,
    members,
    household: {
      id,
      villageId: villageIdOf(layout),
      groupId: groupIdOf(layout, group),
      hamletId: hamletIdOf(layout, layout.hamletOf[group - 1] ?? 1),
      gridId: gridIdOf(layout, layout.gridOf[group - 1] ?? 1),
      houseNumber: `${String(house).padStart(3, '0')}号`,
      headId: members[0]?.id ?? id,
    },
  };
}

/** A head of 36 to 74 with a spouse, up to three children, sometimes an old parent or a grandchild left at home. */
function birthYears(chance: Chance, known: number | undefined): number[] {
  const drawn = 1952 + chance.below(39);
  const head = known ?? drawn;
  const spouse = head + chance.below(5) - 2;
  const children = Array.from({ length: chance.oneOf([0, 1, 1, 2, 2, 3]) }, (_, at) =>
    Math.min(head + 24 + at * 3 + chance.below(3), 2025),
  );
  const parent = chance.below(4) === 0 ? [head - 23 - chance.below(4)] : [];
  const grandchild = chance.below(3) === 0 ? [head + 49 + chance.below(6)] : [];
  return [
    ...[head, spouse],
    ...children,
    ...parent.filter((year) => year > 1935),
    ...grandchild.filter((year) => year > 2007 && year <= 2025),
  ];
}

type Sex = NonNullable<Person['sex']>;

/** Every other house is a woman's; whoever married in is of the other sex, children come as they come. */
function sexOf(house: number, seat: number, known: Person['sex']): Sex {
  const head = known ?? (house % 2 === 1 ? 'female' : 'male');
  const other = head === 'female' ? 'male' : 'female';
  return seat === 1 || (seat > 1 && (house + seat) % 2 === 0) ? other : head;
}

/** Everybody in the house but the one who married in has the same family name. */
function nameFor(house: number, seat: number, family: string): string {
  return seat === 1
    ? nameIn(familyOf(house * 5 + 3), 30 + bearerOf(house, seat))
    : nameIn(family, bearerOf(house, seat));
}

function namedOf(layout: Layout, house: number): { seat: number; who: Named }[] {
  const cadres = named.flatMap((who) =>
    'post' in who.at && who.at.village === layout.key && houseOfPost(layout, who.at.post) === house
      ? [{ seat: 0, who }]
      : [],
  );
  return [...cadres, ...namedIn(layout, house)];
}

function namedIn(layout: Layout, house: number): { seat: number; who: Named }[] {
  return named.flatMap((who) =>
    'house' in who.at && who.at.village === layout.key && who.at.house === house
      ? [{ seat: who.at.seat, who }]
      : [],
  );
}

function isLeaders(layout: Layout, house: number): boolean {
  return house % layout.householdsPerGroup === 0 || (house + 1) % layout.householdsPerGroup === 0;
}
