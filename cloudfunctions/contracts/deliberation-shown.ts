import * as z from 'zod/mini';
import { id, instant } from './contract';
import { attendanceShown, countShown, standingShown } from './deliberation-standing';
import {
  itemAbilities,
  itemLists,
  itemOutcomes,
  itemStages,
  itemStates,
  itemVerbs,
  meetingAbilities,
  meetingKinds,
  meetingPhases,
  meetingReaders,
  meetingStates,
  motionOutcomes,
  signInWays,
} from './deliberation-words';

/** Somebody as others read of them: masked, unless it is the reader. */
const personShown = z.object({ personId: id, name: z.string(), isMe: z.boolean() });

/** What became of a topic or an item that was made a motion. */
export const motionShown = z.object({
  decisionId: id,
  at: instant,
  /** How the decision ended; absent while it runs. */
  outcome: z.optional(z.enum(motionOutcomes)),
});

export const meetingLine = z.object({
  meetingId: id,
  kind: z.enum(meetingKinds),
  state: z.enum(meetingStates),
  phase: z.enum(meetingPhases),
  placeId: id,
  /** 清泉村大樟树屋场 */
  placeName: z.string(),
  /** 张家晒谷坪 */
  yard: z.string(),
  startsAt: instant,
  topics: z.array(z.string()),
  isInvited: z.boolean(),
  isSignedIn: z.boolean(),
  /** Called to decide, as a villagers' group meeting; whether enough came, its standing says. */
  isDeclared: z.boolean(),
});
export type MeetingLine = z.output<typeof meetingLine>;

export const meetingShown = z.extend(meetingLine, {
  reader: z.enum(meetingReaders),
  villageId: id,
  host: personShown,
  recorder: personShown,
  answerers: z.array(personShown),
  agenda: z.array(
    z.object({
      topicId: id,
      title: z.string(),
      fromItemId: z.optional(id),
      motion: z.optional(motionShown),
    }),
  ),
  /** How many stand on the roll of the place that is invited. */
  invited: z.int(),
  changes: z.array(z.object({ at: instant, what: z.enum(['time', 'yard', 'people', 'topics']) })),
  cancelled: z.optional(z.object({ at: instant, reason: z.string() })),
  /** By when the minutes hang; nothing once they do, or the meeting does not take place. */
  minutesBy: z.optional(instant),
  attendance: attendanceShown,
  standing: standingShown,
  counts: z.array(countShown),
  /** The counts of which this reader can be a witness now. */
  toWitness: z.array(id),
  mine: z.optional(
    z.object({
      signedAt: instant,
      receivedAt: instant,
      way: z.enum(signInWays),
      isAddition: z.boolean(),
    }),
  ),
  /** What the code's makers give to `codes.makeCode` so that the poster opens this meeting. */
  code: z.object({ placeId: id, title: z.string(), heldAt: instant }),
  abilities: z.array(z.enum(meetingAbilities)),
});
export type MeetingShown = z.output<typeof meetingShown>;

export const signInShown = z.object({
  name: z.string(),
  /** For whoever keeps the list: with it, those who are there are marked for a show of hands. */
  personId: z.optional(id),
  /** For the same: which 陈* it is. */
  houseNumber: z.optional(z.string()),
  isMe: z.boolean(),
  /** What the phone's own clock said, and when it arrived. */
  signedAt: instant,
  receivedAt: instant,
  way: z.enum(signInWays),
  isGuest: z.boolean(),
  isAddition: z.boolean(),
});

const attachmentShown = z.object({ fileId: z.string(), kind: z.enum(['photo', 'recording']) });
const officeShown = z.object({ id, name: z.string() });

/** Who does what by when: a line of the 责任清单, linked to the item that it came from. */
export const responsibilityShown = z.object({
  itemId: id,
  what: z.optional(z.string()),
  office: officeShown,
  /** Masked; shown to whoever raised it and to those who run the meeting. */
  holderName: z.optional(z.string()),
  dueAt: instant,
  isOverdue: z.boolean(),
  isDone: z.boolean(),
});
export type ResponsibilityShown = z.output<typeof responsibilityShown>;

/** An item as this reader gets to see it. A private one shows to strangers that it is there, and no word of it. */
export const itemLine = z.object({
  itemId: id,
  meetingId: z.optional(id),
  topicId: z.optional(id),
  list: z.enum(itemLists),
  stage: z.enum(itemStages),
  state: z.enum(itemStates),
  outcome: z.optional(z.enum(itemOutcomes)),
  villageId: id,
  placeId: id,
  placeName: z.string(),
  raisedAt: instant,
  /** The demand's question, and the question's demand. */
  fromItemId: z.optional(id),
  intoItemId: z.optional(id),
  isMine: z.boolean(),
  isAnonymous: z.boolean(),
  isPrivate: z.boolean(),
  text: z.optional(z.string()),
  attachments: z.array(attachmentShown),
  /** Masked; absent where the speaker wished so and the reader is neither host nor recorder nor the holder. */
  raisedBy: z.optional(z.string()),
  /** The masked name of who wrote it down for somebody without a phone. */
  helper: z.optional(z.string()),
  /** By when whoever holds it must make the next step. */
  dueAt: z.optional(instant),
  isOverdue: z.boolean(),
  /** Until when it may be said that the answer does not do; then silence closes it. */
  silenceAt: z.optional(instant),
  responsibility: z.optional(responsibilityShown),
  motion: z.optional(motionShown),
  /** The office that holds it, or has answered it. */
  office: officeShown,
  /** Of what a meeting was wished for: how many want it, whoever raised it among them. */
  wish: z.optional(z.object({ voices: z.int(), isJoined: z.boolean() })),
  abilities: z.array(z.enum(itemAbilities)),
});
export type ItemLine = z.output<typeof itemLine>;

export const itemShown = z.extend(itemLine, {
  diary: z.array(
    z.object({
      at: instant,
      did: z.enum(itemVerbs),
      by: z.enum(['raiser', 'helper', 'meeting', 'office', 'clock']),
      name: z.optional(z.string()),
      office: z.optional(officeShown),
      to: z.optional(officeShown),
      outcome: z.optional(z.enum(itemOutcomes)),
      words: z.optional(z.string()),
    }),
  ),
});
export type ItemShown = z.output<typeof itemShown>;

/** What is said of an item in the published minutes: as it stood on that day. */
export const minuteItem = z.object({
  itemId: id,
  list: z.enum(itemLists),
  stage: z.enum(itemStages),
  topicId: z.optional(id),
  fromItemId: z.optional(id),
  /** It touches a person's privacy: no word of it is published. */
  isPrivate: z.boolean(),
  /** Absent as well where it was spoken and not written. */
  text: z.optional(z.string()),
  /** Absent for whoever wished so. */
  raisedBy: z.optional(z.string()),
  state: z.enum(itemStates),
  outcome: z.optional(z.enum(itemOutcomes)),
  answer: z.optional(z.string()),
  office: z.optional(z.string()),
  dueAt: z.optional(instant),
});
export type MinuteItem = z.output<typeof minuteItem>;
