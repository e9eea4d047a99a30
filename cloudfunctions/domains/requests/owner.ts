import type { OfficeKind } from '../../contracts/organisation-words';
import type { Channel, Subject } from '../../contracts/requests-words';
import type { Store } from '../../kernel/store';
import { avoidances } from '../../law/routing-policy';
import { holderOf, isInOffice, type Level, officeFor, type Place } from '../organisation';
import { levels, type Owner, type Request } from './request';

/** An office that exists, with somebody in it who is not part of the matter. */
export interface Found {
  /** Its place among the owners that the way names. */
  readonly ownerAt: number;
  readonly office: Request['office'];
  readonly holderId: string;
  /** In which channel that office acts, when it is not the one before. */
  readonly channel?: Channel;
}

/** Stand in where the way's own offices are not set up yet, so that nothing is left without an owner. */
const LAST_RESORTS: readonly Seat[] = [
  { office: 'governance_centre', level: 'county' },
  { office: 'petition_office', level: 'county' },
];
/** For sealed things nobody stands in but those whom the law itself trusts with them (信访工作条例 Art 30). */
const SEALED_LAST_RESORTS: readonly Seat[] = [{ office: 'discipline_commission', level: 'county' }];

type Seat = Pick<Owner, 'office' | 'level'>;
type Matter = Pick<Request, 'owners' | 'placeId' | 'sealed' | 'subject'> & {
  /** Who is part of the matter: never the one to decide on it (信访工作条例 Art 28). */
  readonly except: readonly string[];
  /** The place itself, when it has been looked up. */
  readonly place?: Place;
};

/** The first owner from `from` on whose office exists and is staffed. */
export async function ownerFrom(
  store: Store,
  matter: Matter,
  from: number,
  now: number,
): Promise<Found | undefined> {
  for (const [ownerAt, owner] of matter.owners.entries()) {
    const found = ownerAt < from ? undefined : await staffed(store, matter, owner, now);
    if (found) {
      return { ...found, ownerAt, channel: owner.channel };
    }
  }
  return undefined;
}

/** Somebody, when no office of the way is staffed. */
export async function lastResort(
  store: Store,
  matter: Matter,
  now: number,
): Promise<Found | undefined> {
  for (const owner of matter.sealed ? SEALED_LAST_RESORTS : LAST_RESORTS) {
    const found = await staffed(store, matter, owner, now);
    if (found) {
      return { ...found, ownerAt: matter.owners.length - 1 };
    }
  }
  return undefined;
}

/**
 * Who takes what an office has let lie: the same kind of office one floor up, or whoever the way names on a
 * higher floor, or the governance centre there. Nobody above the county.
 */
export async function ownerAbove(
  store: Store,
  request: Request,
  now: number,
): Promise<Found | undefined> {
  const matter = { ...request, except: partOf(request) };
  for (const { seat, ...at } of above(request)) {
    const found = await staffed(store, matter, seat, now);
    if (found && found.office.id !== request.office.id) {
      return { ...found, ...at };
    }
  }
  return undefined;
}

/**
 * Who goes on with it in the same office: the holder while they hold the post, else whoever is next there, else
 * the office above. When there is nobody at all it stays with the last holder's name, and rises by its clock.
 */
export async function keeper(store: Store, request: Request, now: number): Promise<Found> {
  const { office, ownerAt, holderId } = request;
  const others = partOf(request);
  const [same, next] = await Promise.all([
    isInOffice(store, office.id, holderId, now),
    holderOf(store, office.id, now, others, request.placeId),
  ]);
  if (same) {
    return { office, ownerAt, holderId };
  }
  if (next) {
    return { office, ownerAt, holderId: next.personId };
  }
  return (await ownerAbove(store, request, now)) ?? { office, ownerAt, holderId };
}

/** Everybody who is part of the matter itself. Who only wrote it down for somebody else is not. */
export function partOf({
  filerId,
  representatives,
}: Pick<Request, 'filerId' | 'representatives'>): string[] {
  return [...(filerId === undefined ? [] : [filerId]), ...representatives];
}

function above({ owners, ownerAt, office, sealed }: Request) {
  const floor = levels.indexOf(office.level);
  const higher = levels.slice(floor + 1);
  const named = owners
    .map((seat, at) => ({ seat, ownerAt: at, channel: seat.channel }))
    .filter((it) => it.ownerAt > ownerAt && levels.indexOf(it.seat.level) > floor);
  const onEachFloor = (kind: OfficeKind) =>
    higher.map((level) => ({ seat: { office: kind, level }, ownerAt }));
  const centres = sealed ? [] : onEachFloor('governance_centre');
  return [...onEachFloor(office.kind), ...named, ...centres];
}

/** The office on that floor above the place, when it exists, somebody sits there, and nothing is said against it. */
export async function staffed(
  store: Store,
  { placeId, place, except, subject }: Omit<Matter, 'owners' | 'sealed'>,
  { office: kind, level }: Seat,
  now: number,
): Promise<Omit<Found, 'ownerAt' | 'channel'> | undefined> {
  if (isAccused(subject, kind, level)) {
    return undefined;
  }
  const office = await officeFor(store, kind, level, place ?? placeId);
  const holder = office && (await holderOf(store, office.id, now, except, place ?? placeId));
  return (
    holder && {
      office: { id: office.id, name: office.name, kind, level },
      holderId: holder.personId,
    }
  );
}

/** Whether the words speak against this very office: it never holds the matter (信访工作条例 Art 30). */
function isAccused(subject: Subject, kind: OfficeKind, level: Level): boolean {
  return avoidances.some(
    (it) =>
      it.subject === subject &&
      (it.levels as readonly Level[]).includes(level) &&
      (it.offices === 'all' || (it.offices as readonly OfficeKind[]).includes(kind)),
  );
}
