import * as z from 'zod/mini';
import type { AttendanceShown } from '../../contracts/deliberation-standing';
import { signInWays } from '../../contracts/deliberation-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import type { Meeting } from './meeting';

const signInSchema = z.object({
  id: z.string(),
  version: z.number(),
  meetingId: z.string(),
  personId: z.string(),
  householdId: z.exactOptional(z.string()),
  /** Does not live at the place that was invited. */
  isGuest: z.boolean(),
  /** Sat in one of the two committees that day. */
  isCadre: z.boolean(),
  way: z.enum(signInWays),
  /** Who wrote it down for somebody without a phone. */
  byId: z.exactOptional(z.string()),
  /** What the phone's clock, or whoever wrote it down, said. */
  signedAt: z.number(),
  receivedAt: z.number(),
  /** Came after the attendance was closed. */
  isAddition: z.boolean(),
});

/** Somebody was there. Signing in again changes nothing: the id is the meeting's and the person's. */
export type SignIn = z.output<typeof signInSchema>;

export const signIns: Collection<SignIn> = {
  name: 'meeting_sign_ins',
  schema: signInSchema,
  indexes: { ofMeeting: ['meetingId', 'receivedAt'], ofPerson: ['personId', 'receivedAt'] },
};

export function signInId(meetingId: string, personId: string): string {
  return idOf('meeting-sign-in', meetingId, personId);
}

export function attendanceOf(store: Pick<Store, 'find'>, meetingId: string): Promise<SignIn[]> {
  return everyPage(store, signIns, { index: 'ofMeeting', equals: { meetingId } });
}

/**
 * How many were there. Heads that were counted include those who signed in later from a phone without signal; when
 * more names have come than heads were counted, there were at least as many heads as names.
 */
export function numbersOf(
  all: readonly Pick<SignIn, 'isAddition' | 'isGuest' | 'isCadre' | 'householdId'>[],
  { headcounts }: Pick<Meeting, 'headcounts'>,
): AttendanceShown {
  const counted = all.filter((it) => !it.isAddition);
  const own = counted.filter((it) => !it.isGuest);
  const households = new Set(
    own.flatMap(({ householdId }) => (householdId === undefined ? [] : [householdId])),
  );
  const headcount = Math.max(headcounts.at(-1)?.people ?? 0, counted.length);
  return {
    persons: own.length,
    households: households.size,
    guests: counted.length - own.length,
    cadres: counted.filter((it) => it.isCadre).length,
    headcount,
    unnamed: headcount - counted.length,
    additions: all.length - counted.length,
  };
}
