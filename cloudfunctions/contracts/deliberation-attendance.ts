import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import { signInShown } from './deliberation-shown';

const signedIn = z.object({
  meetingId: id,
  signedAt: instant,
  receivedAt: instant,
  /** False: this person had been signed in before, and nothing was changed. */
  isNew: z.boolean(),
  /** The minutes were closed before it arrived. */
  isAddition: z.boolean(),
});

/**
 * Whoever stands there scans the code of the poster. Without signal the phone keeps `code` and `signedAt`, its own
 * clock, and sends them later, unchanged. Who it is follows from WeChat, never from what is sent.
 */
export const signIn = contract({
  name: 'deliberation.signIn',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    code: z.string().check(z.minLength(1), z.maxLength(64)),
    signedAt: instant,
  }),
  publicWords: [],
  output: signedIn,
  refusals: [
    'meeting_not_found',
    'meeting_cancelled',
    'wrong_code',
    'code_revoked',
    'not_at_that_time',
    'sent_too_late',
  ],
});

/** As many as one transaction takes. */
export const SIGNED_IN_AT_ONCE = 20;

/** The host, the recorder or a cadre writes down who is there without a phone. */
export const signInOthers = contract({
  name: 'deliberation.signInOthers',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    personIds: z.array(id).check(z.minLength(1), z.maxLength(SIGNED_IN_AT_ONCE)),
    /** When they were there. */
    signedAt: instant,
  }),
  output: z.object({ added: z.int(), already: z.int(), isAddition: z.boolean() }),
  refusals: [
    'meeting_not_found',
    'meeting_cancelled',
    'person_not_found',
    'not_at_that_time',
    'sent_too_late',
  ],
});

/** How many heads there are, those included who do not want to be named. `details` of a refusal: `{ names }`. */
export const recordHeadcount = contract({
  name: 'deliberation.recordHeadcount',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    people: z.int().check(z.minimum(1), z.maximum(9999)),
  }),
  output: z.object({ headcount: z.int(), names: z.int() }),
  refusals: [
    'meeting_not_found',
    'meeting_cancelled',
    'not_begun',
    'fewer_than_names',
    'minutes_closed',
  ],
});

export const listAttendance = contract({
  name: 'deliberation.listAttendance',
  does: 'read',
  input: z.strictObject({ meetingId: id, after: cursor }),
  output: pageOf(signInShown),
  refusals: ['meeting_not_found'],
});

const votes = z.int().check(z.minimum(0), z.maximum(9999));
const hands = { agree: votes, against: votes, abstain: votes };

/**
 * A show of hands on one topic of a declared group meeting, as the host or the recorder counted it. It stands when two
 * who are there have counted the same. The same question again is a correction, and needs two witnesses as well.
 */
export const recordCount = contract({
  name: 'deliberation.recordCount',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    topicId: id,
    question: words(200),
    ...hands,
  }),
  publicWords: ['question'],
  output: z.object({ meetingId: id, countId: id }),
  refusals: [
    'meeting_not_found',
    'topic_not_found',
    'not_declared',
    'not_begun',
    'minutes_closed',
    'more_than_the_roll',
    'too_many_counts',
  ],
});

/**
 * One who is there, and does not conduct the meeting, writes down on the own phone what they counted themselves;
 * nobody shows them what was recorded. With another figure than the recorder's the count does not stand.
 */
export const witnessCount = contract({
  name: 'deliberation.witnessCount',
  does: 'write',
  input: z.strictObject({ callId, meetingId: id, countId: id, ...hands }),
  output: z.object({ meetingId: id, countId: id, agrees: z.boolean() }),
  refusals: [
    'meeting_not_found',
    'count_not_found',
    'minutes_closed',
    'more_than_the_roll',
    'witness_not_there',
    'needs_no_witness',
    'witness_of_own_count',
    'witness_of_same_household',
    'one_witness_from_outside',
  ],
});
