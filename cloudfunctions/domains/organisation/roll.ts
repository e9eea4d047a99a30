import assert from 'node:assert';
import type { MemberBody, OfficeKind, RollKind } from '../../contracts/organisation-words';
import type { Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import { hasVoiceByAge } from './age';
import { appointments, isCadrePost, isHeld } from './appointment';
import { type Household, households } from './household';
import { belongs, memberships } from './membership';
import { type Person, persons } from './person';
import { idAt, type Place } from './place';
import { membersOf, officeFor, placeOf } from './register';

type Reader = Pick<Store, 'get' | 'find'>;

/** One voice: a person or, on a roll of households, the household under the name of its head. */
export interface RollLine {
  readonly personId: string;
  readonly householdId?: string;
  /** Not sure: whoever draws the roll must say whether this person has turned eighteen. */
  readonly isSure: boolean;
}

/**
 * Everybody who counts in this body of the place as the register stands now, each voice once, ordered by id. A roll
 * that decides something is frozen by whoever draws it; this one follows the register.
 */
export async function rollOf(
  store: Reader,
  kind: RollKind,
  placeId: string,
  now: number,
): Promise<readonly RollLine[]> {
  const place = await placeOf(store, placeId);
  const lines = place === undefined ? [] : await drawn(store, kind, place, now);
  return [...new Map(lines.map((line) => [voiceOf(kind, line), line])).values()].sort(byPerson);
}

/** Everybody who belongs to this body of the village by membership, whatever posts they hold besides; in order of id. */
export async function belongingTo(
  store: Reader,
  body: MemberBody,
  villageId: string,
  now: number,
): Promise<readonly RollLine[]> {
  const place = await placeOf(store, villageId);
  const lines = place === undefined ? [] : await members(store, body, place, now);
  return [...new Map(lines.map((line) => [line.personId, line])).values()].sort(byPerson);
}

/** What makes a voice one: the household where households are counted, the person everywhere else. */
function voiceOf(kind: RollKind, { personId, householdId = personId }: RollLine): string {
  return kind === 'households' ? householdId : personId;
}

async function drawn(
  store: Reader,
  kind: RollKind,
  place: Place,
  now: number,
): Promise<RollLine[]> {
  switch (kind) {
    case 'adults':
      return adults(await inhabitants(store, place), now);
    case 'households':
      return (await homesIn(store, place)).map(({ id, headId }) => ({
        ...{ personId: headId, householdId: id, isSure: true },
      }));
    case 'party_members':
      return members(store, 'party', place, now);
    case 'party_committee':
      return committee(store, 'party_branch', place, now);
    case 'villagers_committee':
      return committee(store, 'villagers_committee', place, now);
    case 'two_committees':
      return [
        ...(await committee(store, 'party_branch', place, now)),
        ...(await committee(store, 'villagers_committee', place, now)),
      ];
    case 'supervision_committee':
      return committee(store, 'supervision_committee', place, now);
    case 'representatives_assembly':
      return [
        ...(await committee(store, 'villagers_committee', place, now)),
        ...(await members(store, 'representatives', place, now)),
      ];
    case 'collective_members':
      return ofFullCapacity(store, place.id, await members(store, 'collective', place, now), now);
    case 'collective_representatives':
      return members(store, 'collective_representatives', place, now);
  }
}

async function inhabitants(store: Reader, place: Place): Promise<readonly Person[]> {
  if (place.kind === 'village' || place.kind === 'community') {
    return everyPage(store, persons, { index: 'inVillage', equals: { villageId: place.id } });
  }
  const homes = await homesIn(store, place);
  return (await Promise.all(homes.map(({ id }) => membersOf(store, id)))).flat();
}

/** The households of a village, or of a group, a hamlet or a grid in it; none of a township or the county. */
async function homesIn(store: Reader, place: Place): Promise<readonly Household[]> {
  const villageId = idAt(place, 'village');
  if (villageId === undefined) {
    return [];
  }
  if (place.kind === 'group') {
    return everyPage(store, households, { index: 'inGroup', equals: { groupId: place.id } });
  }
  const homes = await everyPage(store, households, { index: 'inVillage', equals: { villageId } });
  return homes.filter(
    ({ hamletId, gridId }) =>
      place.id === villageId || hamletId === place.id || gridId === place.id,
  );
}

function adults(people: readonly Person[], now: number): RollLine[] {
  return people.flatMap((person) => {
    const voice = hasVoiceByAge(person, now);
    return voice === 'no' ? [] : [lineOf(person, voice === 'yes')];
  });
}

/** Whoever sits in a committee now; a group leader works for it without being a member. */
async function committee(
  store: Reader,
  kind: OfficeKind,
  place: Place,
  now: number,
): Promise<RollLine[]> {
  const office = await officeFor(store, kind, 'village', place.id);
  const posts =
    office === undefined
      ? []
      : await everyPage(store, appointments, {
          index: 'inOffice',
          equals: { officeId: office.id },
        });
  return posts
    .filter((post) => isHeld(post, now) && (post.role === 'supervisor' || isCadrePost(post)))
    .map(({ personId }) => ({ personId, isSure: true }));
}

async function members(
  store: Reader,
  body: MemberBody,
  place: Place,
  now: number,
): Promise<RollLine[]> {
  const villageId = idAt(place, 'village');
  const found =
    villageId === undefined
      ? []
      : await everyPage(store, memberships, {
          index: 'inBody',
          equals: { placeId: villageId, body },
        });
  return found.filter((it) => belongs(it, now)).map(({ personId }) => ({ personId, isSure: true }));
}

/**
 * Members of the collective who are of age (农村集体经济组织法 Art 26: members with full capacity to act). Nearly all of
 * them live in the village, which is read by pages; thousands of single looks take longer than a call may.
 */
async function ofFullCapacity(
  store: Reader,
  villageId: string,
  lines: readonly RollLine[],
  now: number,
): Promise<RollLine[]> {
  const here = await everyPage(store, persons, { index: 'inVillage', equals: { villageId } });
  const members = new Set(lines.map(({ personId }) => personId));
  const known = new Set(here.map(({ id }) => id));
  const elsewhere = await Promise.all(
    [...members].filter((id) => !known.has(id)).map((id) => store.get(persons, id)),
  );
  const people = [...here.filter(({ id }) => members.has(id)), ...elsewhere];
  return adults(
    people.filter((it) => it !== undefined),
    now,
  );
}

function lineOf({ id, householdId }: Person, isSure: boolean): RollLine {
  return { personId: id, ...(householdId !== undefined && { householdId }), isSure };
}

function byPerson(one: RollLine, other: RollLine): number {
  assert(one.personId !== '' && other.personId !== '', 'a voice has a person');
  return one.personId < other.personId ? -1 : one.personId > other.personId ? 1 : 0;
}
