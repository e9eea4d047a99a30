import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import { attachments, facts, fileId, filing, key, requestId } from './requests-asked';
import { requestLine, requestShown, routeShown, similarShown } from './requests-shown';
import { citedClauses } from './rules-words';
import {
  categoryCodes,
  handOnReasons,
  outcomes,
  requestKinds,
  requestStates,
  revealReasons,
  safetyFlags,
  satisfactions,
} from './requests-words';

/** What the words seem to say. Offered with reasons; the villager's own choice wins. */
export const suggestFor = contract({
  name: 'requests.suggestFor',
  does: 'read',
  input: z.strictObject({
    text: z.string().check(z.maxLength(5000)),
    placeId: z.optional(id),
  }),
  output: z.object({
    /** Likeliest first; empty when the words say nothing. */
    kinds: z.array(z.object({ kind: z.enum(requestKinds), reason: z.string() })),
    categories: z.array(z.object({ category: z.enum(categoryCodes), reason: z.string() })),
    /** How sure the category is; when it is not, the form had better ask than propose. */
    confidence: z.enum(['clear', 'likely', 'unsure']),
    /** Dangers that the words speak of: to be asked again before anything else. */
    safety: z.array(z.object({ flag: z.enum(safetyFlags), reason: z.string() })),
    /** The reader's own open ones at this place, then what is running there for everybody. */
    similar: z.array(similarShown),
  }),
  refusals: ['place_not_found'],
});

/** Where it would go, before it is sent. */
export const previewRoute = contract({
  name: 'requests.previewRoute',
  does: 'read',
  input: z.strictObject({ ...facts, placeId: id }),
  output: routeShown,
  refusals: ['place_not_found', 'no_office_yet'],
});

export const fileRequest = contract({
  name: 'requests.fileRequest',
  does: 'write',
  input: z.strictObject({
    callId,
    requestId,
    ...facts,
    placeId: id,
    /** In one's own words where at that place: never a position. */
    spot: z.optional(words(100)),
    /** May be left out when a recording says it. */
    text: z.optional(words(5000)),
    /** The result that is wanted. */
    wish: z.optional(words(500)),
    /** Who else is concerned. */
    otherSide: z.optional(words(200)),
    /** Where to call back, when the filer likes. */
    phone: z.optional(z.string().check(z.regex(/^\+?[0-9-]{5,20}$/))),
    attachments,
    filing,
    /** Given exactly when no name is given. */
    key,
  }),
  publicWords: [],
  output: z.extend(routeShown, { requestId, state: z.enum(requestStates), filedAt: instant }),
  refusals: [
    'place_not_found',
    'only_danger_from_guests',
    /** `limit` a day; `village` and `phone` say whom else to call. */
    'guest_reported_enough',
    'name_needed',
    'words_missing',
    'attachment_not_yours',
    'recording_not_agreed',
    'not_a_helper',
    'person_not_found',
    'request_id_taken',
    'no_office_yet',
  ],
});

export const listMine = contract({
  name: 'requests.listMine',
  does: 'read',
  input: z.strictObject({
    after: cursor,
    /** What this phone filed without a name: on the first page only. */
    kept: z.optional(
      z
        .array(z.strictObject({ requestId, key: z.string().check(z.maxLength(64)) }))
        .check(z.maxLength(20)),
    ),
  }),
  output: pageOf(requestLine),
  refusals: [],
});

/** What the caller has written down for somebody without a phone, newest first. */
export const listHelped = contract({
  name: 'requests.listHelped',
  does: 'read',
  input: z.strictObject({ after: cursor }),
  output: pageOf(requestLine),
  refusals: [],
});

/** What waits by its clock, most urgent date first: for me, or for everybody of one office where I work. */
export const listDue = contract({
  name: 'requests.listDue',
  does: 'read',
  input: z.strictObject({ officeId: z.optional(id), after: cursor }),
  output: pageOf(requestLine),
  refusals: ['office_not_found'],
});

export const readRequest = contract({
  name: 'requests.readRequest',
  does: 'read',
  input: z.strictObject({
    requestId,
    key,
    /** From `requests.revealWords`: good for half an hour. */
    revealId: z.optional(id),
  }),
  output: requestShown,
  refusals: ['request_not_found'],
});

/**
 * Where a photo can be looked at or a recording heard, for a short while: for whoever may read the words that
 * it came with.
 */
export const openAttachment = contract({
  name: 'requests.openAttachment',
  does: 'read',
  input: z.strictObject({
    requestId,
    fileId,
    key,
    /** From `requests.revealWords`: what is sealed opens with it alone. */
    revealId: z.optional(id),
  }),
  output: z.object({
    /** To be shown from, not to be kept: after `until` it leads nowhere. */
    url: z.string(),
    until: instant,
  }),
  refusals: ['request_not_found', 'not_revealed', 'attachment_not_found'],
});

const moved = z.object({ requestId, state: z.enum(requestStates) });
const one = { callId, requestId };

/** Opens the filer's full name, and sealed words, for the one who handles them; the reason stands in the diary. */
export const revealWords = contract({
  name: 'requests.revealWords',
  does: 'write',
  input: z.strictObject({ ...one, reason: z.enum(revealReasons) }),
  output: z.object({ requestId, revealId: id, until: instant }),
  refusals: ['request_not_found', 'not_the_holder'],
});

export const acceptRequest = contract({
  name: 'requests.acceptRequest',
  does: 'write',
  input: z.strictObject(one),
  output: moved,
  refusals: ['request_not_found', 'not_now', 'not_the_holder'],
});

/** To the next owner whom the way names: never just "not ours". The clock runs on. */
export const handOn = contract({
  name: 'requests.handOn',
  does: 'write',
  input: z.strictObject({
    ...one,
    reason: z.enum(handOnReasons),
    /** For the filer and the next owner. */
    words: z.optional(words(500)),
  }),
  publicWords: [],
  output: z.extend(moved, { office: requestLine.shape.office }),
  refusals: ['request_not_found', 'not_now', 'not_the_holder', 'nobody_is_left'],
});

export const startWork = contract({
  name: 'requests.startWork',
  does: 'write',
  input: z.strictObject({ ...one, words: z.optional(words(500)) }),
  publicWords: [],
  output: moved,
  refusals: ['request_not_found', 'not_now', 'not_the_holder'],
});

/** The request, the facts and reasons, the opinion and its basis (信访工作条例 Art 32). */
export const answerRequest = contract({
  name: 'requests.answerRequest',
  does: 'write',
  input: z.strictObject({
    ...one,
    outcome: z.enum(outcomes),
    /** What was said was found to be true. */
    proved: z.boolean(),
    answer: words(3000),
    /** Clauses of the village's rules that the answer rests on, as they read on that day. */
    cites: citedClauses,
    attachments,
    /** The police's receipt number, or why there is none: for violence and for harm to a minor. */
    policeReport: z.optional(words(200)),
  }),
  publicWords: [],
  output: z.extend(moved, { silenceAt: instant }),
  refusals: [
    'request_not_found',
    'not_now',
    'not_the_holder',
    'report_needed',
    'attachment_not_yours',
    'clause_not_found',
  ],
});

/** A colleague of the same office takes the duty. The clock runs on. */
export const takeOver = contract({
  name: 'requests.takeOver',
  does: 'write',
  input: z.strictObject(one),
  output: moved,
  refusals: ['request_not_found', 'not_now', 'already_yours'],
});

/** A line more, from either side. The clock runs on. */
export const addWords = contract({
  name: 'requests.addWords',
  does: 'write',
  input: z.strictObject({ ...one, key, words: z.optional(words(1000)), attachments }),
  publicWords: [],
  output: moved,
  refusals: [
    'request_not_found',
    'not_now',
    'words_missing',
    'attachment_not_yours',
    'recording_not_agreed',
    'too_many_lines',
  ],
});

export const confirmSolved = contract({
  name: 'requests.confirmSolved',
  does: 'write',
  input: z.strictObject({ ...one, key }),
  output: moved,
  refusals: ['request_not_found', 'not_now'],
});

/** Not solved: it goes back to the one who answered. */
export const reportUnsolved = contract({
  name: 'requests.reportUnsolved',
  does: 'write',
  input: z.strictObject({ ...one, key, words: words(1000) }),
  publicWords: [],
  output: z.extend(moved, { dueAt: instant }),
  refusals: ['request_not_found', 'not_now'],
});

export const withdraw = contract({
  name: 'requests.withdraw',
  does: 'write',
  input: z.strictObject({ ...one, key }),
  output: moved,
  /** `must_be_handled`: who heard of violence, a minor's harm or a danger must act, whoever changes their mind. */
  refusals: ['request_not_found', 'not_now', 'must_be_handled'],
});

/** Twice: how the office handled it, and how the unit responsible answered (信访工作条例 Art 21). */
export const rate = contract({
  name: 'requests.rate',
  does: 'write',
  input: z.strictObject({
    ...one,
    key,
    office: z.enum(satisfactions),
    unit: z.enum(satisfactions),
  }),
  output: moved,
  refusals: ['request_not_found', 'not_now', 'already_rated'],
});

/** A neighbour joins what is running for everybody, or what was filed jointly, instead of filing it again. */
export const joinRequest = contract({
  name: 'requests.joinRequest',
  does: 'write',
  input: z.strictObject(one),
  output: z.object({ requestId, as: z.enum(['representative', 'supporter']) }),
  refusals: ['request_not_found', 'not_joinable', 'already_joined'],
});
