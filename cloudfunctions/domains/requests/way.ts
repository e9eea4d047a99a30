import type { Store } from '../../kernel/store';
import type { Place } from '../organisation';
import { startClock } from './clock';
import { type Found, lastResort, ownerFrom, staffed } from './owner';
import type { Owner, Request, Told } from './request';
import { route, type RouteFacts } from './routing';

/** The lawful way of a matter, from this place, on this day: with an office that exists and a person in it. */
export type Way = Pick<
  Request,
  | 'rule'
  | 'lawVersion'
  | 'channel'
  | 'sealed'
  | 'urgent'
  | 'reason'
  | 'basis'
  | 'hotlines'
  | 'owners'
  | 'dueAt'
> & {
  readonly found: Found;
  readonly acceptBy: number;
  /** Who must be told besides the holder. */
  readonly told: readonly Omit<Told, 'dutyId'>[];
};

interface From {
  readonly place: Place;
  readonly except: readonly string[];
  readonly now: number;
}

/** Nothing, when not even the county's last resorts are set up. */
export async function wayFor(
  store: Store,
  facts: RouteFacts,
  from: From,
): Promise<Way | undefined> {
  const way = route(facts);
  const owners: Owner[] = [way.holder, ...way.next].map(({ office, level, channel, accept }) => ({
    ...{ office, level, channel, accept },
  }));
  const { sealed, rule, lawVersion, reason } = way;
  const { place, except } = from;
  const { subject } = facts;
  const matter = { place, placeId: place.id, except, owners, sealed, subject };
  const found =
    (await ownerFrom(store, matter, 0, from.now)) ?? (await lastResort(store, matter, from.now));
  const told = await Promise.all(
    way.alsoTell.map((owner) => staffed(store, matter, owner, from.now)),
  );
  const dueAt = startClock(way.clock, from.now).dueAt;
  return (
    found && {
      ...{ rule, lawVersion, reason, sealed, owners, dueAt, found },
      channel: found.channel ?? way.channel,
      // 'soon' (wages, hazards, swindles) is what the law's table tells an official about the order of work; its pace
      // is in the clocks of the desk. Urgent is only what nobody may sleep over: within the hour, whoever is next.
      urgent: way.urgency === 'at_once',
      basis: way.basis.text,
      hotlines: [...way.hotlines],
      acceptBy: startClock(owners[found.ownerAt]?.accept ?? way.acceptClock, from.now).dueAt,
      told: told
        .filter((it) => it !== undefined)
        .filter(({ office }) => office.id !== found.office.id)
        .map(({ office: { id, name }, holderId }) => ({ officeId: id, name, holderId })),
    }
  );
}
