import * as z from 'zod/mini';
import { minuteItem } from '../../contracts/deliberation-shown';
import { attendanceShown, countShown, standingShown } from '../../contracts/deliberation-standing';
import { canonical, digest } from '../../kernel/ids';
import type { Collection } from '../../kernel/store';

const publishedItem = z.extend(z.omit(minuteItem, { raisedBy: true }), {
  /** Only of those who spoke under their name; it is masked when it is read. */
  raisedBy: z.optional(z.string()),
});

/** A count by hands as it is kept: its witnesses by their ids, masked when it is read. */
const publishedCount = z.extend(z.omit(countShown, { witnesses: true }), {
  witnessIds: z.array(z.string()),
});
export type PublishedCount = z.output<typeof publishedCount>;

const publishedSchema = z.object({
  at: z.number(),
  byId: z.string(),
  attendance: attendanceShown,
  standing: standingShown,
  counts: z.array(publishedCount),
  items: z.array(publishedItem),
  hash: z.string(),
});

const minutesSchema = z.object({
  /** The meeting's. */
  id: z.string(),
  version: z.number(),
  edition: z.number(),
  heldFrom: z.number(),
  heldUntil: z.number(),
  talk: z.exactOptional(z.string()),
  summary: z.exactOptional(z.string()),
  topics: z.array(z.object({ topicId: z.string(), said: z.string() })),
  drawnUpAt: z.number(),
  drawnUpBy: z.string(),
  published: z.exactOptional(publishedSchema),
});

/**
 * How it was, as the recorder wrote it down and the host confirmed it. Before that it is a draft; afterwards nothing
 * in it changes, and what was wrong is put right beside it.
 */
export type Minutes = z.output<typeof minutesSchema>;
export type Published = z.output<typeof publishedSchema>;

export const minutes: Collection<Minutes> = {
  name: 'meeting_minutes',
  schema: minutesSchema,
  indexes: {},
};

const correctionSchema = z.object({
  id: z.string(),
  version: z.number(),
  meetingId: z.string(),
  n: z.number(),
  at: z.number(),
  byId: z.string(),
  words: z.string(),
  reason: z.string(),
});
export type Correction = z.output<typeof correctionSchema>;

export const corrections: Collection<Correction> = {
  name: 'meeting_minutes_corrections',
  schema: correctionSchema,
  indexes: { ofMeeting: ['meetingId', 'n'] },
};

export const CORRECTIONS_MAX = 100;

export function correctionId(meetingId: string, n: number): string {
  return `${meetingId}:${n}`;
}

/** Of what is published: the words, the numbers, the counts, the items. */
export function hashOf(
  { heldFrom, heldUntil, talk, summary, topics }: Minutes,
  { attendance, standing, counts, items }: Omit<Published, 'hash' | 'at' | 'byId'>,
): string {
  return digest(
    canonical({ heldFrom, heldUntil, talk, summary, topics, attendance, standing, counts, items }),
  );
}

/** Everything in it that somebody wrote freely. */
export function wordsIn({
  talk = '',
  summary = '',
  topics,
}: Pick<Minutes, 'talk' | 'summary' | 'topics'>) {
  return [talk, summary, ...topics.map(({ said }) => said)].join('\n');
}
