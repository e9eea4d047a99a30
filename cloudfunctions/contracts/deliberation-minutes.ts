import * as z from 'zod/mini';
import { callId, contract, id, instant, words } from './contract';
import { meetingLine, minuteItem } from './deliberation-shown';
import { attendanceShown, countShown, standingShown } from './deliberation-standing';

const minuteWords = z.optional(words(3000));

/** The recorder writes down how it was. Writing again makes a new edition until the host has confirmed one. */
export const drawUpMinutes = contract({
  name: 'deliberation.drawUpMinutes',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    heldFrom: instant,
    heldUntil: instant,
    /** What policy was explained (宣讲内容). */
    talk: minuteWords,
    summary: minuteWords,
    topics: z.array(z.strictObject({ topicId: id, said: words(1000) })).check(z.maxLength(20)),
  }),
  publicWords: ['talk', 'summary', 'topics.said'],
  output: z.object({ meetingId: id, edition: z.int() }),
  refusals: [
    'meeting_not_found',
    'not_begun',
    'not_now',
    'times_wrong',
    'topic_not_found',
    'names_a_speaker',
  ],
});

/** The host confirms this edition: attendance is closed, the minutes are published, everybody is told. */
export const confirmMinutes = contract({
  name: 'deliberation.confirmMinutes',
  does: 'write',
  input: z.strictObject({ callId, meetingId: id, edition: z.int() }),
  output: z.object({ meetingId: id, publishedAt: instant, standing: standingShown }),
  refusals: [
    'meeting_not_found',
    'not_now',
    'draft_changed',
    'names_a_speaker',
    'count_exceeds_present',
  ],
});

/** Something in published minutes was wrong: it stays, and what is right is written beside it. */
export const correctMinutes = contract({
  name: 'deliberation.correctMinutes',
  does: 'write',
  input: z.strictObject({ callId, meetingId: id, words: words(1000), reason: words(100) }),
  publicWords: ['words', 'reason'],
  output: z.object({ meetingId: id, corrections: z.int() }),
  refusals: ['meeting_not_found', 'not_now', 'names_a_speaker', 'too_many_corrections'],
});

/** Published for everybody of the village; as a draft for the recorder and the host. */
export const readMinutes = contract({
  name: 'deliberation.readMinutes',
  does: 'read',
  input: z.strictObject({ meetingId: id }),
  output: z.object({
    meeting: meetingLine,
    edition: z.int(),
    isPublished: z.boolean(),
    publishedAt: z.optional(instant),
    hostName: z.string(),
    recorderName: z.string(),
    heldFrom: instant,
    heldUntil: instant,
    talk: z.optional(z.string()),
    summary: z.optional(z.string()),
    topics: z.array(z.object({ topicId: id, title: z.string(), said: z.optional(z.string()) })),
    /** As they were when the minutes were closed. Additions stand in their own number only. */
    attendance: attendanceShown,
    standing: standingShown,
    counts: z.array(countShown),
    /** As they stood that day; `readLists` says how they stand now. */
    items: z.array(minuteItem),
    /** Of the published text: anybody can see that nothing was changed. */
    hash: z.optional(z.string()),
    corrections: z.array(
      z.object({ at: instant, name: z.string(), words: z.string(), reason: z.string() }),
    ),
  }),
  refusals: ['meeting_not_found', 'no_minutes_yet'],
});

/** The minutes on A4 for the board and the archive, with room for signatures: a PDF in base64. */
export const printMinutes = contract({
  name: 'deliberation.printMinutes',
  does: 'read',
  input: z.strictObject({ meetingId: id }),
  output: z.object({ pdf: z.string(), pages: z.int() }),
  refusals: ['meeting_not_found', 'no_minutes_yet', 'too_large'],
});
