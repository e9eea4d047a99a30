import type { OfficeKind } from '../../contracts/organisation-words';
import type { Store } from '../../kernel/store';
import { holderOf, isInOffice, officeFor, officeOf, placeOf } from '../organisation';
import { type Floor, floors, type HoldingOffice, type Item } from './item';
import type { Meeting } from './meeting';

/** An office with somebody in it who did not raise the matter. */
export interface Found {
  readonly office: HoldingOffice;
  readonly holderId: string;
}

type Finder = Pick<Store, 'get' | 'find'>;
type Matter = Pick<Item, 'placeId' | 'raisedBy'>;

/** Who sees to it on each floor that what was said at a meeting gets an answer. */
const SEATS: Readonly<Record<Floor, OfficeKind>> = {
  village: 'villagers_committee',
  township: 'government',
  county: 'government',
};

/**
 * Who owes the first answer: the host of the meeting who sits in the village's committee, else whoever is next in line
 * there; where nobody sits there, the township.
 */
export async function firstHolder(
  store: Finder,
  matter: Matter,
  meeting: Pick<Meeting, 'hostId'> | undefined,
  now: number,
): Promise<Found | undefined> {
  const office = await officeFor(store, SEATS.village, 'village', matter.placeId);
  const hostId = meeting?.hostId;
  if (
    office &&
    hostId !== undefined &&
    hostId !== matter.raisedBy &&
    (await isInOffice(store, office.id, hostId, now))
  ) {
    return { office: { id: office.id, name: office.name, floor: 'village' }, holderId: hostId };
  }
  return (await onFloor(store, matter, 'village', now)) ?? above(store, matter, 'village', now);
}

/** The next floor up on which somebody can have it; nobody above the county. */
export async function above(
  store: Finder,
  matter: Matter,
  below: Floor,
  now: number,
): Promise<Found | undefined> {
  for (const floor of floors.slice(floors.indexOf(below) + 1)) {
    const found = await onFloor(store, matter, floor, now);
    if (found) {
      return found;
    }
  }
  return undefined;
}

export async function onFloor(
  store: Finder,
  matter: Matter,
  floor: Floor,
  now: number,
): Promise<Found | undefined> {
  const office = await officeFor(store, SEATS[floor], floor, matter.placeId);
  return office && heldIn(store, matter, { id: office.id, name: office.name, floor }, now);
}

/** Whoever is answerable near the place, or first in line; never the one who raised it. */
export async function heldIn(
  store: Finder,
  { placeId, raisedBy }: Matter,
  office: HoldingOffice,
  now: number,
): Promise<Found | undefined> {
  const except = raisedBy === undefined ? [] : [raisedBy];
  const holder = await holderOf(store, office.id, now, except, placeId);
  return holder && { office, holderId: holder.personId };
}

/** An office of this very village that something can be given to. */
export async function villageOffice(
  store: Finder,
  officeId: string,
  villageId: string,
): Promise<HoldingOffice | undefined> {
  const office = await officeOf(store, officeId);
  const place = office && (await placeOf(store, office.placeId));
  return office && place?.path.includes(villageId)
    ? { id: office.id, name: office.name, floor: 'village' }
    : undefined;
}

/**
 * Who goes on with it: the holder while they hold the post, else the next in the office, else the floor above. With
 * nobody at all it stays where it is, and rises by its clock.
 */
export async function keeper(store: Finder, item: Item, now: number): Promise<Found> {
  const { office, holderId } = item;
  if (await isInOffice(store, office.id, holderId, now)) {
    return { office, holderId };
  }
  return (
    (await heldIn(store, item, office, now)) ??
    (await above(store, item, office.floor, now)) ?? { office, holderId }
  );
}
