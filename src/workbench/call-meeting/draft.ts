import type { InputOf } from '@contracts/contract';
import type { callMeeting } from '@contracts/deliberation';
import { meetingKinds } from '@contracts/deliberation-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { instantOf } from '@/text/days';
import type { ItemLine } from '@contracts/deliberation-shown';

const person = z.object({ personId: z.string(), name: z.string() });

/** A meeting that is about to be called. */
export const callDraft = z.object({
  callId: z.string(),
  meetingId: z.string(),
  kind: z.enum(meetingKinds),
  placeId: z.string(),
  yard: z.string(),
  day: z.string(),
  hour: z.string(),
  topics: z.array(z.object({ title: z.string(), fromItemId: z.optional(z.string()) })),
  host: z.optional(person),
  recorder: z.optional(person),
  answerers: z.array(person),
});
export type CallDraft = z.output<typeof callDraft>;
type Topic = CallDraft['topics'][number];

export const TITLE_LONGEST = 60;
export const TOPICS_MOST = 10;

export function emptyCall(): CallDraft {
  return {
    ...{ callId: newId(), meetingId: newId(), kind: 'yard_meeting' },
    ...{ placeId: '', yard: '', day: '', hour: '19:30', topics: [{ title: '' }], answerers: [] },
  };
}

export const lacks = ['place', 'yard', 'when', 'topics', 'host', 'recorder'] as const;
export type Lack = (typeof lacks)[number];

/** What is still missing, in the order in which it stands on the page. */
export function lacksOf({ placeId, yard, day, hour, topics, host, recorder }: CallDraft): Lack[] {
  const isNamed = ({ title }: Topic) => title.trim() !== '';
  const isLacking: Readonly<Record<Lack, boolean>> = {
    place: placeId === '',
    yard: yard.trim() === '',
    when: instantOf(day, hour) === undefined,
    topics:
      !topics.some(isNamed) || topics.some((it) => it.fromItemId !== undefined && !isNamed(it)),
    host: host === undefined,
    recorder: recorder === undefined,
  };
  return lacks.filter((it) => isLacking[it]);
}

/** The call, as the contract wants it; nothing while something is missing. */
export function callOf(draft: CallDraft): Omit<InputOf<typeof callMeeting>, 'callId'> | undefined {
  const { meetingId, kind, placeId, yard, day, hour, host, recorder, answerers } = draft;
  const startsAt = instantOf(day, hour);
  const topics = draft.topics
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, fromItemId }) => ({
      title: title.trim(),
      ...(fromItemId === undefined ? {} : { fromItemId }),
    }));
  return lacksOf(draft).length === 0 && startsAt !== undefined && host && recorder
    ? {
        ...{ meetingId, kind, placeId, yard: yard.trim(), startsAt, topics },
        ...{ hostId: host.personId, recorderId: recorder.personId },
        answererIds: answerers.map(({ personId }) => personId),
      }
    : undefined;
}

/** What was wished for is a topic under its own first words; what was only spoken has to be given a name. */
export function topicOf({ itemId, text = '' }: Pick<ItemLine, 'itemId' | 'text'>): Topic {
  return { title: text.slice(0, TITLE_LONGEST), fromItemId: itemId };
}

/** The meeting is called where it was wished for, about what it was wished for; what was written stays. */
export function withWish(
  { topics }: Pick<CallDraft, 'topics'>,
  wish: Pick<ItemLine, 'itemId' | 'text' | 'placeId'>,
): Pick<CallDraft, 'placeId' | 'topics'> {
  const { itemId, placeId } = wish;
  const others = topics.filter(
    ({ title, fromItemId }) => fromItemId !== itemId && title.trim() !== '',
  );
  return { placeId, topics: [...others.slice(0, TOPICS_MOST - 1), topicOf(wish)] };
}
