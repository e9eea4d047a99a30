import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import { meetingLine, meetingShown } from './deliberation-shown';
import { meetingKinds, meetingStates, quorumPaths } from './deliberation-words';

/** Made by the phone when the form is opened. */
const newId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

const topics = z.array(
  z.strictObject({
    title: words(60),
    /** What villagers asked a meeting for: `deliberation.listItems` of the place. */
    fromItemId: z.optional(id),
  }),
);
const yard = words(40);
const answererIds = z.array(id).check(z.maxLength(10));

/**
 * A cadre of the village, or a group leader for the own group, calls a meeting; everybody of eighteen and more of
 * the place is told. Afterwards `codes.makeCode` with the `code` of `readMeeting` and the meetingId makes the poster.
 */
export const callMeeting = contract({
  name: 'deliberation.callMeeting',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: newId,
    kind: z.enum(meetingKinds),
    placeId: id,
    yard,
    startsAt: instant,
    topics: topics.check(z.minLength(1), z.maxLength(10)),
    hostId: id,
    recorderId: id,
    answererIds,
  }),
  publicWords: ['yard', 'topics.title'],
  output: z.object({ meetingId: id, state: z.enum(meetingStates), startsAt: instant }),
  refusals: [
    'place_not_found',
    'not_such_a_place',
    'meeting_id_taken',
    'already_past',
    'person_not_found',
    'host_is_recorder',
    'item_not_open',
  ],
});

/** Another time, yard, host, or further topics, until it begins; everybody who was invited is told. */
export const changeMeeting = contract({
  name: 'deliberation.changeMeeting',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    startsAt: z.optional(instant),
    yard: z.optional(yard),
    hostId: z.optional(id),
    recorderId: z.optional(id),
    answererIds: z.optional(answererIds),
    addTopics: z.optional(topics.check(z.maxLength(10))),
  }),
  publicWords: ['yard', 'addTopics.title'],
  output: z.object({ meetingId: id, startsAt: instant }),
  refusals: [
    'meeting_not_found',
    'not_now',
    'already_begun',
    'already_past',
    'nothing_changed',
    'person_not_found',
    'host_is_recorder',
    'item_not_open',
    'too_many_topics',
  ],
});

/** It does not take place. What was asked before it keeps its clock and is answered all the same. */
export const cancelMeeting = contract({
  name: 'deliberation.cancelMeeting',
  does: 'write',
  input: z.strictObject({ callId, meetingId: id, reason: words(100) }),
  publicWords: ['reason'],
  output: z.object({ meetingId: id, state: z.enum(meetingStates) }),
  refusals: ['meeting_not_found', 'not_now', 'has_met'],
});

/** Before a group meeting is declared: how many would be on its roll, and whose eighteenth birthday is not sure. */
export const previewRoll = contract({
  name: 'deliberation.previewRoll',
  does: 'read',
  input: z.strictObject({ meetingId: id }),
  output: z.object({
    adults: z.int(),
    households: z.int(),
    unsure: z.array(z.object({ personId: id, name: z.string() })),
  }),
  refusals: ['meeting_not_found', 'only_for_a_group', 'only_the_group_leader'],
});

/**
 * The leader of the group declares, before it starts, that the meeting is a villagers' group meeting, and by which
 * quorum: the roll is drawn and frozen. `unsure_left` names in `personIds` whose age is still to be said.
 */
export const declareGroupMeeting = contract({
  name: 'deliberation.declareGroupMeeting',
  does: 'write',
  input: z.strictObject({
    callId,
    meetingId: id,
    path: z.enum(quorumPaths),
    /** Whether those whose age the register does not know for certain are eighteen on the day. */
    unsure: z.array(z.strictObject({ personId: id, isAdult: z.boolean() })).check(z.maxLength(200)),
  }),
  output: z.object({ due: z.int(), needed: z.int(), rollHash: z.string() }),
  refusals: [
    'meeting_not_found',
    'not_now',
    'only_for_a_group',
    'only_the_group_leader',
    'already_begun',
    'already_declared',
    'unsure_left',
    'roll_empty',
  ],
});

/** Coming meetings soonest first, past ones newest first; of the own village unless another one is named. */
export const listMeetings = contract({
  name: 'deliberation.listMeetings',
  does: 'read',
  input: z.strictObject({
    villageId: z.optional(id),
    when: z.enum(['coming', 'past']),
    after: cursor,
  }),
  output: pageOf(meetingLine),
  refusals: ['no_village'],
});

export const readMeeting = contract({
  name: 'deliberation.readMeeting',
  does: 'read',
  input: z.strictObject({ meetingId: id }),
  output: meetingShown,
  refusals: ['meeting_not_found'],
});
