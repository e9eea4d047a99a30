import type { OutputOf } from '../../contracts/contract';
import type { findPerson } from '../../contracts/organisation';
import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { isUnderAge } from './age';
import type { Binding } from './binding';
import { type Household, households } from './household';
import { surnameOf } from './masking';
import { type Person, persons } from './person';
import { sameName, spellingsOf } from './plate';
import { householdOf, membersOf, personOf, placeOf } from './register';

type Candidate = OutputOf<typeof findPerson>['items'][number];

type Reader = Pick<Store, 'get' | 'find'>;

/** A village has fewer people of one name. */
const PEOPLE_MAX = 50;

/** After every character that a name can go on with. */
const LAST = '\u{10ffff}';

/** People of the village whose name begins so. */
export async function namedLike(
  store: Reader,
  villageId: string,
  beginning: string,
): Promise<readonly Person[]> {
  const from = beginning.normalize('NFKC').replace(/\s/g, '');
  const { items } = await store.find(persons, {
    index: 'inVillage',
    equals: { villageId },
    range: { field: 'name', from, before: `${from}${LAST}` },
    limit: PEOPLE_MAX,
  });
  return items;
}

/** People of the village behind the plate that was typed. */
export async function behindPlate(
  store: Reader,
  villageId: string,
  typed: string,
): Promise<readonly Person[]> {
  const found = await Promise.all(
    spellingsOf(typed).map((houseNumber) =>
      store.find(households, {
        index: 'inVillage',
        equals: { villageId, houseNumber },
        limit: 1,
      }),
    ),
  );
  const homes = found.flatMap(({ items }) => items.map(({ id }) => id));
  const members = await Promise.all([...new Set(homes)].map((id) => membersOf(store, id)));
  return members.flat();
}

/** Who in the register the asker may be, likeliest first: the name counts more than the house. */
export async function candidatesFor(
  { store, now }: Pick<World, 'store' | 'now'>,
  { villageId, householdId, said }: Pick<Binding, 'villageId' | 'householdId' | 'said'>,
): Promise<Candidate[]> {
  if (!said) {
    return [];
  }
  const { name, houseNumber, headSurname } = said;
  const [byName, byHouse] = await Promise.all([
    namedLike(store, villageId, name),
    householdId === undefined
      ? behindPlate(store, villageId, houseNumber ?? '')
      : membersOf(store, householdId),
  ]);
  const people = new Map(
    [...byHouse, ...byName].filter(isRemembered).map((person) => [person.id, person]),
  );
  const atHome = new Set(byHouse.map(({ id }) => id));
  const judged = await Promise.all(
    [...people.values()].map(async (person) => ({
      person,
      points:
        (sameName(person.name, name) ? 4 : 0) +
        (atHome.has(person.id) ? 2 : 0) +
        ((await isHeadedBy(store, person, headSurname)) ? 1 : 0),
    })),
  );
  judged.sort((one, other) => other.points - one.points);
  return Promise.all(judged.map(({ person }) => shown({ store, now }, person)));
}

/** A person as a cadre of the village sees them. */
export async function shown(
  { store, now }: Pick<World, 'store' | 'now'>,
  person: Person,
): Promise<Candidate> {
  const household = await homeOf(store, person);
  const group = household && (await placeOf(store, household.groupId));
  return {
    personId: person.id,
    name: person.name,
    houseNumber: household?.houseNumber ?? '',
    groupName: group?.name ?? '',
    isBound: person.openid !== undefined,
    isUnderAge: isUnderAge(person, now),
  };
}

async function isHeadedBy(
  store: Reader,
  person: Person,
  surname: string | undefined,
): Promise<boolean> {
  const household = await homeOf(store, person);
  const head = household && (await personOf(store, household.headId));
  return head !== undefined && surname !== undefined && sameName(surnameOf(head.name), surname);
}

async function homeOf(store: Reader, { householdId }: Person): Promise<Household | undefined> {
  return householdId === undefined ? undefined : householdOf(store, householdId);
}

/** Not somebody who has had themselves deleted. */
export function isRemembered({ name }: Pick<Person, 'name'>): boolean {
  return name !== '';
}
