import type { InputOf } from '@contracts/contract';
import { rollKinds } from '@contracts/organisation-words';
import type { openPoll } from '@contracts/polls';
import { pollKinds, votingWays } from '@contracts/polls-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { instantOf } from '@/text/days';

/** A poll that is about to be opened. */
export const pollDraft = z.object({
  callId: z.string(),
  pollId: z.string(),
  placeId: z.string(),
  question: z.string(),
  kind: z.enum(pollKinds),
  options: z.array(z.string()),
  most: z.string(),
  roll: z.enum(rollKinds),
  matter: z.enum(['common', 'personal']),
  isSecret: z.boolean(),
  ways: z.array(z.enum(votingWays)),
  day: z.string(),
  hour: z.string(),
  mayCloseEarly: z.boolean(),
  /** Of each line of the roll that is not sure: whether it counts. */
  said: z.record(z.string(), z.boolean()),
  /** Of all others of them. */
  othersCount: z.optional(z.boolean()),
});
export type PollDraft = z.output<typeof pollDraft>;

/** What the page was opened with: a topic of a meeting, or nothing in particular. */
export interface OpenedWith {
  readonly placeId: string | undefined;
  readonly question: string;
}

export function emptyPoll({ placeId = '', question }: OpenedWith): PollDraft {
  return {
    ...{ callId: newId(), pollId: newId(), placeId, question },
    ...{ kind: 'yes_no', options: ['', ''], most: '1', roll: 'adults', matter: 'common' },
    ...{ isSecret: false, ways: ['online'], day: '', hour: '20:00' },
    ...{ mayCloseEarly: true, said: {} },
  };
}

type Opening = Omit<InputOf<typeof openPoll>, 'callId'>;

export const lacks = ['question', 'options', 'place', 'ways', 'closing'] as const;
export type Lack = (typeof lacks)[number];

/** What is still missing, in the order in which it stands on the page. */
export function lacksOf(draft: PollDraft): Lack[] {
  const isLacking: Readonly<Record<Lack, boolean>> = {
    question: draft.question.trim() === '',
    options: askOf(draft) === undefined,
    place: draft.placeId === '',
    ways: draft.ways.length === 0,
    closing: instantOf(draft.day, draft.hour) === undefined,
  };
  return lacks.filter((it) => isLacking[it]);
}

/** The poll, as the contract wants it; nothing while something is missing. */
export function pollOf(draft: PollDraft, meetingId: string | undefined): Opening | undefined {
  const { pollId, placeId, question, roll, matter, isSecret, ways, mayCloseEarly } = draft;
  const ask = askOf(draft);
  const closesAt = instantOf(draft.day, draft.hour);
  return lacksOf(draft).length === 0 && ask && closesAt !== undefined
    ? {
        ...{ pollId, placeId, roll, matter, question: question.trim(), ask, isSecret },
        ...{ ways: [...ways], closesAt, mayCloseEarly },
        ...(meetingId === undefined ? {} : { meetingId }),
        ...(draft.othersCount === undefined ? {} : { othersCount: draft.othersCount }),
        unsure: Object.entries(draft.said).map(([personId, counts]) => ({ personId, counts })),
      }
    : undefined;
}

function askOf({ kind, options, most }: PollDraft): Opening['ask'] | undefined {
  if (kind === 'yes_no') {
    return { kind };
  }
  const written = options.map((text) => text.trim()).filter((text) => text !== '');
  if (written.length < 2) {
    return undefined;
  }
  if (kind !== 'several_of') {
    return { kind, options: written };
  }
  return /^[1-9]\d?$/.test(most) ? { kind, options: written, most: Number(most) } : undefined;
}
