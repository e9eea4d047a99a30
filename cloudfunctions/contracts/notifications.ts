import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf } from './contract';

/**
 * What the people of a place, or one of them, are told of the village's common affairs. These are public, so the
 * sentence may say what there is to read; it still names nobody.
 */
export const tellings = [
  'meeting_called',
  'meeting_changed',
  'meeting_cancelled',
  'minutes_published',
  /** The meeting was held, and its minutes do not hang yet. */
  'minutes_due',
  /** What somebody said at a meeting has an answer, and waits for them to accept it. */
  'item_answered',
  'poll_opened',
  'poll_closed',
  /** The voting is over: whoever opened the poll sees that hands and slips are counted and witnessed. */
  'poll_count_wanted',
  /** A helper gave the reader's voice, or they were put on the list of those who vote by hand or by slip. */
  'voice_used_for_you',
  /** What had been written down for the reader by mistake has been taken back: their voice is free again. */
  'voice_taken_back',
  /** A body of the village is to meet on a decision. */
  'assembly_called',
  'assembly_cancelled',
  /** A notice of the two publications: what was decided, or what came of it. */
  'notice_published',
  'objection_answered',
  'opinions_wanted',
  /** What somebody said about the draft of the rules has been taken in or not. */
  'opinion_answered',
  'rules_published',
  /** The quarter or the year draws to its end, and the assembly has not met. */
  'representatives_due',
  'villagers_due',
] as const;
export type Telling = (typeof tellings)[number];

/**
 * What an item in the inbox says. It never says what a thing is about: a phone lies on a table and is read
 * over shoulders.
 */
export const noticeKinds = [
  'duty_given',
  /** The one before in the office has not looked in time. */
  'duty_passed_on',
  'duty_overdue',
  'request_accepted',
  'request_handed_on',
  'request_answered',
  'request_reopened',
  'request_closed',
  'request_overdue',
  /** The filer has added something to what the reader holds. */
  'filer_added_words',
  /** The office has added something to what the reader filed. */
  'office_added_words',
  'binding_confirmed',
  'binding_declined',
  'points_credited',
  ...tellings,
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What an item opens. */
export const aboutKinds = [
  'request',
  'binding',
  'household',
  'meeting',
  /** What somebody said at a meeting. */
  'meeting_item',
  'poll',
  'decision',
  /** One way of a village's rules from the first opinion to their filing. */
  'revision',
  /** The village itself: what its offices have to call. */
  'village',
] as const;
const about = z.strictObject({ kind: z.enum(aboutKinds), id });

/** Ways out of the product. The inbox within it is not among them: it cannot be switched off. */
export const messageChannels = ['wechat', 'wecom'] as const;
export type ChannelName = (typeof messageChannels)[number];
/** Those that reach one person. The group chat of an office is nobody's own to silence. */
export const personalChannels = ['wechat'] as const satisfies readonly ChannelName[];

/** What somebody can be asked to be told of on WeChat, each with a template of its own. */
export const templates = ['duty', 'progress', 'points'] as const;
export type Template = (typeof templates)[number];

const inboxItem = z.object({
  id,
  kind: z.enum(noticeKinds),
  about,
  at: instant,
  /** When the duty is due. */
  dueAt: z.optional(instant),
  isUrgent: z.boolean(),
  isSeen: z.boolean(),
  /** The duty has been done, by this reader or by somebody else. */
  isSettled: z.boolean(),
});

/** What waits for the caller and what has moved, newest first. */
export const listInbox = contract({
  name: 'notifications.listInbox',
  does: 'read',
  input: z.strictObject({ after: cursor }),
  output: z.extend(pageOf(inboxItem), { unseen: z.int() }),
  refusals: [],
});

/** The caller has opened the thing: everything in their inbox about it has been seen. */
export const markSeen = contract({
  name: 'notifications.markSeen',
  does: 'write',
  input: z.strictObject({ callId, about }),
  output: z.object({ marked: z.int() }),
  refusals: [],
});

/**
 * What the phone heard from `wx.requestSubscribeMessage`: each template that was accepted allows one more
 * message, or all that follow if the template is a lasting one.
 */
export const recordConsent = contract({
  name: 'notifications.recordConsent',
  does: 'write',
  input: z.strictObject({
    callId,
    accepted: z.array(z.enum(templates)).check(z.maxLength(templates.length)),
    declined: z.array(z.enum(templates)).check(z.maxLength(templates.length)),
  }),
  output: z.object({
    left: z.array(z.object({ template: z.enum(templates), left: z.int(), isLasting: z.boolean() })),
  }),
  refusals: ['template_not_offered'],
});

/**
 * How the caller is told, and which templates the phone may ask for. Lasting templates and those for one
 * message stand behind two buttons: WeChat refuses to ask for both at once (error 20002).
 */
export const readSettings = contract({
  name: 'notifications.readSettings',
  does: 'read',
  input: z.strictObject({}),
  output: z.object({
    quiet: z.array(z.enum(personalChannels)),
    templates: z.array(
      z.object({
        template: z.enum(templates),
        /** The id for `tmplIds`. */
        templateId: z.string(),
        isLasting: z.boolean(),
        /** Messages that may still be sent; of no weight for a lasting one that was accepted. */
        left: z.int(),
        isAccepted: z.boolean(),
      }),
    ),
  }),
  refusals: [],
});

/** Channels by which the caller does not want to be told. Nothing is lost: the inbox has it all. */
export const changeSettings = contract({
  name: 'notifications.changeSettings',
  does: 'write',
  input: z.strictObject({
    callId,
    quiet: z.array(z.enum(personalChannels)).check(z.maxLength(personalChannels.length)),
  }),
  output: z.object({ quiet: z.array(z.enum(personalChannels)) }),
  refusals: [],
});

/**
 * How a message went: `sent`; `skipped` because nobody agreed to it or nobody is there; `refused` by the one
 * it was for; `later` because the channel is busy; `failed`; `unknown` because the answer was lost.
 */
export const messageResults = ['sent', 'skipped', 'refused', 'later', 'failed', 'unknown'] as const;
export type MessageResult = (typeof messageResults)[number];

/** What went out or would have gone out, for the county's administrator: the template's words and the outcome. */
export const readOutbox = contract({
  name: 'notifications.readOutbox',
  does: 'read',
  input: z.strictObject({ after: cursor }),
  output: pageOf(
    z.object({
      id,
      at: instant,
      channel: z.enum(messageChannels),
      template: z.enum(templates),
      text: z.string(),
      /** The time that stands in the template: when the duty is due, otherwise when it happened. */
      time: instant,
      result: z.enum(messageResults),
      /** The channel's own code, such as `43101`, or a word of ours, such as `no_consent`. */
      code: z.string(),
    }),
  ),
  refusals: [],
});
