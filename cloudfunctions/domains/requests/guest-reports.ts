import * as z from 'zod/mini';
import type { Actor } from '../../kernel/actor';
import { dayOf, startOfDay } from '../../kernel/calendar';
import type { Collection, Store, Transaction } from '../../kernel/store';
import { parameters } from '../../law/parameters';
import { idAt, officeFor, type Place, placeOf } from '../organisation';
import { filerKeyOf } from './policy';

const schema = z.object({
  id: z.string(),
  version: z.number(),
  /** The day of the village on which they were counted. */
  day: z.string(),
  reports: z.number(),
  /** When nobody needs the count any more. */
  forgetAt: z.number(),
});

/**
 * How often a guest's WeChat has reported today: a number and no more, so that one phone cannot keep the police of a
 * township busy. No instant stands here that would lead to a report without a name.
 */
type GuestReports = z.output<typeof schema>;

export const guestReports: Collection<GuestReports> = {
  name: 'guest_reports',
  schema,
  indexes: { clock: ['forgetAt'] },
};

const DAY = 86_400_000;

const LIMIT = parameters['report.guestPerDay'].value;

/** Counts one report more of a guest in the transaction that files it; false when today has had its fill. */
export async function mayReportAgain(tx: Transaction, guest: Actor, now: number): Promise<boolean> {
  const id = filerKeyOf(guest) ?? '';
  const day = dayOf(now);
  const earlier = await tx.get(guestReports, id);
  const reports = earlier?.day === day ? earlier.reports : 0;
  if (reports >= LIMIT) {
    return false;
  }
  const counted = { id, day, reports: reports + 1, forgetAt: startOfDay(now) + DAY };
  await (earlier
    ? tx.replace(guestReports, { ...earlier, ...counted })
    : tx.insert(guestReports, counted));
  return true;
}

/** A danger is never simply turned away: whom in the village to call, besides the numbers that answer everywhere. */
export async function insteadIn(store: Pick<Store, 'get' | 'find'>, place: Place) {
  const villageId = idAt(place, 'village');
  const [committee, village] = await Promise.all([
    officeFor(store, 'villagers_committee', 'village', place),
    villageId === undefined ? undefined : placeOf(store, villageId),
  ]);
  return {
    limit: LIMIT,
    ...(village && committee?.phone !== undefined
      ? { village: village.name, phone: committee.phone }
      : {}),
  };
}
