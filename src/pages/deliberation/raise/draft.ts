import type { InputOf } from '@contracts/contract';
import type { raiseItem } from '@contracts/deliberation-items';
import * as z from 'zod/mini';
import { enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';

/** What somebody is about to say at a meeting, or to wish one for. */
export const raiseDraft = z.object({
  callId: z.string(),
  itemId: z.string(),
  text: z.string(),
  /** Of a wish: whose people are to sit down; empty for the place that the page was opened with. */
  placeId: z.string(),
  placeName: z.string(),
  /** Empty: about nothing on the agenda. */
  topicId: z.string(),
  isAnonymous: z.boolean(),
  isPrivate: z.boolean(),
  recordings: z.array(enclosure),
});
export type RaiseDraft = z.output<typeof raiseDraft>;

export function emptyRaise(): RaiseDraft {
  return {
    ...{ callId: newId(), itemId: newId(), text: '', placeId: '', placeName: '', topicId: '' },
    ...{ isAnonymous: false, isPrivate: false, recordings: [] },
  };
}

/** To a meeting, or to a place where none is called yet; for oneself, or for somebody without a phone. */
export interface Address {
  readonly meetingId?: string | undefined;
  readonly placeId?: string | undefined;
  readonly personId?: string | undefined;
}

export function formOf({ meetingId, placeId, personId }: Address): string {
  return ['raise', meetingId ?? placeId ?? '', personId ?? ''].join('-');
}

type Raising = Omit<InputOf<typeof raiseItem>, 'callId'>;

/** The letter, as the contract wants it; nothing while nothing was said. */
export function raisingOf(
  { meetingId, placeId, personId }: Address,
  { itemId, text, topicId, isAnonymous, isPrivate, recordings, ...draft }: RaiseDraft,
  saidAt: number,
): Raising | undefined {
  const wished = draft.placeId === '' ? placeId : draft.placeId;
  const where = whereOf(meetingId, wished, topicId);
  if (!where || (text.trim() === '' && recordings.length === 0)) {
    return undefined;
  }
  return {
    ...{ itemId, where, saidAt, isAnonymous, isPrivate, attachments: [] },
    for: personId === undefined ? { is: 'self' } : { is: 'person', personId },
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}

function whereOf(
  meetingId: string | undefined,
  placeId: string | undefined,
  topicId: string,
): Raising['where'] | undefined {
  if (meetingId !== undefined) {
    return { is: 'meeting', meetingId, ...(topicId === '' ? {} : { topicId }) };
  }
  return placeId === undefined ? undefined : { is: 'place', placeId };
}
