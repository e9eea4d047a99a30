import * as z from 'zod/mini';
import {
  meetingKinds,
  type MeetingPhase,
  meetingStates,
  quorumPaths,
} from '../../contracts/deliberation-words';
import type { Collection } from '../../kernel/store';
import { parameters } from '../../law/parameters';
import { handCount } from './hand-count';

const HOUR = 3_600_000;

const topicSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The villager's wish that it came from. */
  fromItemId: z.exactOptional(z.string()),
});
export type Topic = z.output<typeof topicSchema>;

const meetingSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(meetingStates),
  kind: z.enum(meetingKinds),
  /** The group, hamlet or village whose people are invited. */
  placeId: z.string(),
  villageId: z.string(),
  /** In free words where to come: 张家晒谷坪. */
  yard: z.string(),
  startsAt: z.number(),
  calledAt: z.number(),
  calledBy: z.string(),
  hostId: z.string(),
  recorderId: z.string(),
  answererIds: z.array(z.string()),
  topics: z.array(topicSchema),
  /** How many stood on the roll of the place when it was called. */
  invited: z.number(),
  changes: z.array(
    z.object({
      at: z.number(),
      byId: z.string(),
      what: z.enum(['time', 'yard', 'people', 'topics']),
    }),
  ),
  cancelled: z.exactOptional(z.object({ at: z.number(), byId: z.string(), reason: z.string() })),
  /** The last one stands. */
  headcounts: z.array(z.object({ people: z.number(), at: z.number(), byId: z.string() })),
  /** Shows of hands, as they were recorded. */
  counts: z.array(handCount),
  /** Declared before it started; the roll stands apart, frozen. */
  group: z.exactOptional(
    z.object({
      path: z.enum(quorumPaths),
      due: z.number(),
      rollHash: z.string(),
      declaredAt: z.number(),
      declaredBy: z.string(),
    }),
  ),
  /** From here on whoever signs in is an addition and in no published number. */
  attendanceClosedAt: z.exactOptional(z.number()),
  corrections: z.number(),
  /** By when its minutes hang. */
  minutesDueAt: z.exactOptional(z.number()),
  /** When it is next asked whether they do; gone once they do, or nobody is left to be reminded. */
  minutesRemindAt: z.exactOptional(z.number()),
});

/** A house-yard meeting (屋场会): people of a yard, a group or a village sit down with those who can answer. */
export type Meeting = z.output<typeof meetingSchema>;

export const meetings: Collection<Meeting> = {
  name: 'meetings',
  schema: meetingSchema,
  indexes: { inVillage: ['villageId', 'startsAt'], toRemind: ['minutesRemindAt'] },
};

/** More than anybody puts on one agenda. */
export const TOPICS_MAX = 20;

/** Meetings run into the night; after that many hours nobody is taken to be there any more. */
export function lastsUntil({ startsAt }: Pick<Meeting, 'startsAt'>): number {
  return startsAt + parameters['meeting.signInAfter'].value * HOUR;
}

export function hasBegun({ startsAt }: Pick<Meeting, 'startsAt'>, now: number): boolean {
  return startsAt <= now;
}

export function phaseOf(meeting: Pick<Meeting, 'startsAt' | 'state'>, now: number): MeetingPhase {
  if (meeting.state !== 'called') {
    return 'over';
  }
  return !hasBegun(meeting, now) ? 'coming' : now <= lastsUntil(meeting) ? 'on' : 'over';
}

/** Who has the next step to published minutes: the recorder writes, the host confirms. */
export function minutesOwedBy({
  state,
  recorderId,
  hostId,
}: Pick<Meeting, 'state' | 'recorderId' | 'hostId'>): string {
  return state === 'called' ? recorderId : hostId;
}

/** The topics are numbered as they come and keep their number. */
export function topicId(meetingId: string, number: number): string {
  return `${meetingId}-t${number}`;
}
