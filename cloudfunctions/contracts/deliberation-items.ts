import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import { forWhom } from './deliberation-wishes';
import { itemLine, itemShown, responsibilityShown } from './deliberation-shown';
import { answers, itemStates } from './deliberation-words';

const newItemId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

/** A file that the phone has put into the storage under `requests/<itemId>/`, as with a request. */
const fileId = z
  .string()
  .check(z.maxLength(300), z.regex(/^(cloud|local):\/\/[\w.-]+\/requests\/[\w-]+\/[\w.-]+$/));

const moved = z.object({ itemId: id, state: z.enum(itemStates) });
const said = words(1000);

/**
 * Something is asked, wanted or said: before, at or after a meeting, which the hour decides; or, with a place and
 * without a meeting, as a wish that one be called. At the meeting the time is the phone's (`saidAt`), which may
 * send later.
 */
export const raiseItem = contract({
  name: 'deliberation.raiseItem',
  does: 'write',
  input: z.strictObject({
    callId,
    itemId: newItemId,
    where: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('meeting'), meetingId: id, topicId: z.optional(id) }),
      z.strictObject({ is: z.literal('place'), placeId: id }),
    ]),
    /** Somebody without a phone speaks, and the host, the recorder or a cadre writes it down. */
    for: forWhom,
    saidAt: z.optional(instant),
    /** May be left out when a recording says it. */
    text: z.optional(words(2000)),
    attachments: z
      .array(z.strictObject({ fileId, kind: z.enum(['photo', 'recording']) }))
      .check(z.maxLength(6)),
    /** Other villagers do not learn who said it. */
    isAnonymous: z.boolean(),
    /** It touches somebody's privacy: it is answered, and no word of it is published. */
    isPrivate: z.boolean(),
  }),
  publicWords: ['text'],
  /** With the name of the office that owes the answer. */
  output: z.extend(moved, { dueAt: instant, office: z.string() }),
  refusals: [
    'meeting_not_found',
    'meeting_cancelled',
    'topic_not_found',
    'place_not_found',
    'item_id_taken',
    'person_not_found',
    'not_a_helper',
    'words_missing',
    'attachment_not_yours',
    'recording_not_agreed',
    'no_office_yet',
  ],
});

/**
 * A question from before is brought up at the meeting: it goes on as a demand of the same person, linked to it, and
 * ends as that ends.
 */
export const takeUpItem = contract({
  name: 'deliberation.takeUpItem',
  does: 'write',
  input: z.strictObject({
    callId,
    itemId: id,
    demandId: newItemId,
    /** The demand in the words of the meeting; without them the question's words stand. */
    text: z.optional(words(2000)),
  }),
  publicWords: ['text'],
  output: z.object({ itemId: id, demandId: id }),
  refusals: [
    'item_not_found',
    'not_a_question',
    'not_now',
    'not_begun',
    'minutes_closed',
    'item_id_taken',
  ],
});

/**
 * The host or who answers at the meeting: answered, solved on the spot, not feasible, with the words for it. Whoever
 * it was given to says that it is done. It then waits for whoever raised it.
 */
export const answerItem = contract({
  name: 'deliberation.answerItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id, answer: z.enum(answers), words: said }),
  publicWords: ['words'],
  output: z.extend(moved, { silenceAt: instant }),
  refusals: ['item_not_found', 'not_now', 'own_item', 'not_done_by_others'],
});

/** It becomes the duty of one office of the village, with a holder and a day. `due_too_late`: `{ latest }`. */
export const assignItem = contract({
  name: 'deliberation.assignItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id, officeId: id, what: said, dueAt: instant }),
  publicWords: ['what'],
  output: z.extend(moved, { dueAt: instant }),
  refusals: [
    'item_not_found',
    'not_now',
    'office_not_found',
    'nobody_there',
    'due_too_soon',
    'due_too_late',
  ],
});

/** The village cannot do it: the township's government has it from now on, with a clock. */
export const escalateItem = contract({
  name: 'deliberation.escalateItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id, what: said }),
  publicWords: ['what'],
  output: z.extend(moved, { dueAt: instant }),
  refusals: ['item_not_found', 'not_now', 'nobody_there'],
});

/** Whoever raised it agrees, and it is closed. A helper may for somebody without a phone, unless they answered it. */
export const acceptItem = contract({
  name: 'deliberation.acceptItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id }),
  output: moved,
  refusals: ['item_not_found', 'not_now', 'not_the_raiser', 'own_answer'],
});

/** Whoever raised it says that this does not do: it goes back to whoever had it, with a clock. */
export const rejectItem = contract({
  name: 'deliberation.rejectItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id, words: said }),
  publicWords: ['words'],
  output: z.extend(moved, { dueAt: instant }),
  refusals: ['item_not_found', 'not_now', 'not_the_raiser'],
});

export const withdrawItem = contract({
  name: 'deliberation.withdrawItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id }),
  output: moved,
  refusals: ['item_not_found', 'not_now', 'not_the_raiser'],
});

/** The host, the recorder or whoever raised it marks that it touches somebody's privacy. It is not undone. */
export const keepItemPrivate = contract({
  name: 'deliberation.keepItemPrivate',
  does: 'write',
  input: z.strictObject({ callId, itemId: id }),
  output: moved,
  refusals: ['item_not_found', 'already_private', 'minutes_closed'],
});

/** A colleague of the office takes the duty. The clock runs on. */
export const takeOverItem = contract({
  name: 'deliberation.takeOverItem',
  does: 'write',
  input: z.strictObject({ callId, itemId: id }),
  output: moved,
  refusals: ['item_not_found', 'not_now', 'already_yours'],
});

export const readItem = contract({
  name: 'deliberation.readItem',
  does: 'read',
  input: z.strictObject({ itemId: id }),
  output: itemShown,
  refusals: ['item_not_found'],
});

/**
 * Mine · what waits for me or my office by its clock · wishes for a meeting that none was called for: at a place, or,
 * where the place is a village, anywhere in it.
 */
export const listItems = contract({
  name: 'deliberation.listItems',
  does: 'read',
  input: z.strictObject({
    which: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('mine') }),
      z.strictObject({ is: z.literal('due'), officeId: z.optional(id) }),
      z.strictObject({ is: z.literal('wishes'), placeId: id }),
    ]),
    after: cursor,
  }),
  output: pageOf(itemLine),
  refusals: ['office_not_found', 'place_not_found'],
});

/** The three lists of a meeting as they stand now, each line linked to the one that it came from. */
export const readLists = contract({
  name: 'deliberation.readLists',
  does: 'read',
  input: z.strictObject({ meetingId: id }),
  output: z.object({
    questions: z.array(itemLine),
    demands: z.array(itemLine),
    responsibilities: z.array(responsibilityShown),
    /** How many have come to an end that was accepted, of how many: told as it is, never as a rank. */
    closed: z.int(),
    all: z.int(),
  }),
  refusals: ['meeting_not_found'],
});

/** Where what was spoken can be heard, for a short while, by whoever may read the item's words. */
export const openRecording = contract({
  name: 'deliberation.openRecording',
  does: 'read',
  input: z.strictObject({ itemId: id, fileId }),
  output: z.object({ url: z.string(), until: instant }),
  refusals: ['item_not_found', 'attachment_not_found'],
});
