import type { InputOf } from '@contracts/contract';
import type { drawUpMinutes } from '@contracts/deliberation-minutes';
import type { MeetingShown } from '@contracts/deliberation-shown';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { instantOf, timeOf, writtenDayOf } from '@/text/days';

/** Minutes that are being written. */
export const minutesDraft = z.object({
  callId: z.string(),
  day: z.string(),
  from: z.string(),
  until: z.string(),
  talk: z.string(),
  summary: z.string(),
  topics: z.record(z.string(), z.string()),
});
export type MinutesDraft = z.output<typeof minutesDraft>;

export function emptyMinutes({ startsAt }: Pick<MeetingShown, 'startsAt'>): MinutesDraft {
  return {
    ...{ callId: newId(), day: writtenDayOf(startsAt), from: timeOf(startsAt), until: '' },
    ...{ talk: '', summary: '', topics: {} },
  };
}

/** The minutes, as the contract wants them; nothing while the times are not whole. */
export function minutesOf(
  { meetingId, agenda }: Pick<MeetingShown, 'meetingId' | 'agenda'>,
  { day, from, until, talk, summary, topics }: MinutesDraft,
): Omit<InputOf<typeof drawUpMinutes>, 'callId'> | undefined {
  const heldFrom = instantOf(day, from);
  const heldUntil = instantOf(day, until);
  if (heldFrom === undefined || heldUntil === undefined) {
    return undefined;
  }
  return {
    ...{ meetingId, heldFrom, heldUntil },
    ...(talk.trim() === '' ? {} : { talk: talk.trim() }),
    ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
    topics: agenda.flatMap(({ topicId }) => {
      const said = topics[topicId]?.trim() ?? '';
      return said === '' ? [] : [{ topicId, said }];
    }),
  };
}
