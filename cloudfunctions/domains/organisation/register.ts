import { type OfficeKind, placeKinds } from '../../contracts/organisation-words';
import type { Store } from '../../kernel/store';
import { appointments, heldNow, isCadrePost, lineOf } from './appointment';
import { type Household, households } from './household';
import { type Office, offices } from './office';
import { type Person, persons } from './person';
import { idAt, type Level, type Place, places } from './place';

type Reader = Pick<Store, 'get'>;
type Finder = Pick<Store, 'get' | 'find'>;

/** More people than any office has. */
const LINE_MAX = 200;

/** A county has hundreds of villages, a township tens, a village tens of groups, hamlets and grids. */
const INSIDE_MAX = 1000;

/** More people than live in any household. */
const MEMBERS_MAX = 100;

/** A place, or its id while nobody has looked it up. */
type Whereabouts = Place | string;

export function placeOf(store: Reader, placeId: string): Promise<Place | undefined> {
  return store.get(places, placeId);
}

/** The one county whose register this is. */
export async function countyOf(store: Finder): Promise<Place | undefined> {
  const { items } = await store.find(places, {
    index: 'byKind',
    equals: { kind: 'county' },
    limit: 1,
  });
  return items[0];
}

/** What lies in a place: townships of the county, villages of a township, and the parts of a village by kind. */
export async function placesIn(store: Finder, parentId: string): Promise<readonly Place[]> {
  const { items } = await store.find(places, {
    index: 'byParent',
    equals: { parentId },
    limit: INSIDE_MAX,
  });
  return [...items].sort(
    (one, other) => placeKinds.indexOf(one.kind) - placeKinds.indexOf(other.kind),
  );
}

/** The name as one would write it on a letter, from the county down; empty for a place nobody knows. */
export async function placeName(store: Reader, placeId: string): Promise<string> {
  const place = await placeOf(store, placeId);
  const path = await Promise.all((place?.path ?? []).map((id) => placeOf(store, id)));
  return path.map((it) => it?.name ?? '').join('');
}

export function officeOf(store: Reader, officeId: string): Promise<Office | undefined> {
  return store.get(offices, officeId);
}

/** The natural villages (自然村、屋场) of a village: each has a board of its own. */
export async function hamletsOf(store: Finder, villageId: string): Promise<readonly Place[]> {
  const { items } = await store.find(places, {
    index: 'byParent',
    equals: { parentId: villageId, kind: 'hamlet' },
    limit: LINE_MAX,
  });
  return items;
}

/** The office of this kind that serves the place from its village, its township or its county. */
export async function officeFor(
  store: Finder,
  kind: OfficeKind,
  level: Level,
  where: Whereabouts,
): Promise<Office | undefined> {
  const place = await placeAt(store, where);
  const seat = place && idAt(place, level);
  if (seat === undefined) {
    return undefined;
  }
  const { items } = await store.find(offices, {
    index: 'atPlace',
    equals: { placeId: seat, kind },
    limit: 1,
  });
  return items[0];
}

/**
 * Who holds a duty that the office has today: its chief first, then in line, without those in `except`.
 * With `near`, whoever is answerable for that very place or its grid comes first.
 */
export async function holderOf(
  store: Finder,
  officeId: string,
  now: number,
  except: readonly string[] = [],
  near?: Whereabouts,
): Promise<{ readonly personId: string } | undefined> {
  const line = await lineIn(store, officeId, now, near);
  const personId = line.find((it) => !except.includes(it));
  return personId === undefined ? undefined : { personId };
}

/** The person who follows `after` in the office's line; nobody after the last, or after a stranger. */
export async function nextInLine(
  store: Finder,
  officeId: string,
  now: number,
  after: string,
): Promise<{ readonly personId: string } | undefined> {
  const line = await lineIn(store, officeId, now);
  const at = line.indexOf(after);
  const personId = at < 0 ? undefined : line[at + 1];
  return personId === undefined ? undefined : { personId };
}

/** Whether the person holds a post in the office today. */
export async function isInOffice(
  store: Finder,
  officeId: string,
  personId: string,
  now: number,
): Promise<boolean> {
  return (await lineIn(store, officeId, now)).includes(personId);
}

export function personOf(store: Reader, personId: string): Promise<Person | undefined> {
  return store.get(persons, personId);
}

/** Everybody who lives in the household. */
export async function membersOf(store: Finder, householdId: string): Promise<readonly Person[]> {
  const { items } = await store.find(persons, {
    index: 'inHousehold',
    equals: { householdId },
    limit: MEMBERS_MAX,
  });
  return items;
}

/** The WeChat identities through which a person is reached: none or one. */
export async function openidsOf(store: Reader, personId: string): Promise<readonly string[]> {
  const person = await personOf(store, personId);
  return person?.openid === undefined ? [] : [person.openid];
}

export function householdOf(store: Reader, householdId: string): Promise<Household | undefined> {
  return store.get(households, householdId);
}

/**
 * The member of the two committees who keeps in touch with the household (两委成员联系群众). When that member has
 * left the committees: whoever speaks for the village's committee, until another one is named.
 */
export async function contactOf(
  store: Finder,
  householdId: string,
  now: number,
): Promise<{ readonly personId: string } | undefined> {
  const household = await householdOf(store, householdId);
  return household && contactIn(store, household, now);
}

export async function contactIn(
  store: Finder,
  { villageId, contactId }: Household,
  now: number,
): Promise<{ readonly personId: string } | undefined> {
  if (contactId !== undefined) {
    const { items } = await store.find(appointments, {
      index: 'ofPerson',
      equals: { personId: contactId },
      limit: LINE_MAX,
    });
    if (heldNow(items, now).some((post) => isCadrePost(post) && post.placeId === villageId)) {
      return { personId: contactId };
    }
  }
  const committee = await officeFor(store, 'villagers_committee', 'village', villageId);
  return committee && holderOf(store, committee.id, now);
}

async function lineIn(
  store: Finder,
  officeId: string,
  now: number,
  near?: Whereabouts,
): Promise<string[]> {
  const [{ items }, place] = await Promise.all([
    store.find(appointments, { index: 'inOffice', equals: { officeId }, limit: LINE_MAX }),
    near === undefined ? undefined : placeAt(store, near),
  ]);
  const closest = place ? [place.id, ...(place.gridId === undefined ? [] : [place.gridId])] : [];
  return lineOf(items, now, closest);
}

function placeAt(store: Reader, where: Whereabouts): Promise<Place | undefined> {
  return typeof where === 'string' ? placeOf(store, where) : Promise.resolve(where);
}
