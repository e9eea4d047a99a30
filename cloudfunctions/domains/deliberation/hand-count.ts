import * as z from 'zod/mini';
import { attestationOf } from '../polls';

const hands = { agree: z.number(), against: z.number(), abstain: z.number() };

/** Somebody who counted: of which household, and whether of the two committees. */
const counter = {
  personId: z.string(),
  householdId: z.exactOptional(z.string()),
  isCadre: z.boolean(),
};

export const handCount = z.object({
  id: z.string(),
  topicId: z.string(),
  question: z.string(),
  ...hands,
  recordedBy: z.object(counter),
  at: z.number(),
  /** Each with what they counted themselves. */
  witnesses: z.array(
    z.object({ ...counter, ...hands, agrees: z.boolean(), witnessedAt: z.number() }),
  ),
});

/**
 * A show of hands in a meeting that is to decide: counted by whoever conducts it, and by two who are there and did not
 * see that figure. A correction is one more count of the same question; this one stays.
 */
export type HandCount = z.output<typeof handCount>;
type Hands = Pick<HandCount, 'agree' | 'against' | 'abstain'>;

/** More than an evening has hands for; and the meeting stays a small document. */
export const COUNTS_MAX = 100;

/** The counts are numbered as they come and keep their number. */
export function countId(meetingId: string, number: number): string {
  return `${meetingId}-c${number}`;
}

export function handsOf({ agree, against, abstain }: Hands): number {
  return agree + against + abstain;
}

export function isAlike(one: Hands, other: Hands): boolean {
  return (
    one.agree === other.agree && one.against === other.against && one.abstain === other.abstain
  );
}

/** The last count of each question: the one that witnesses may still confirm. */
export function lastCounts(counts: readonly HandCount[]): ReadonlySet<HandCount> {
  return new Set(new Map(counts.map((it) => [questionOf(it), it])).values());
}

/**
 * What was decided: the last count of each question that two witnesses have confirmed. A correction that nobody
 * confirmed changes nothing, and neither does one that somebody contradicts.
 */
export function standingCounts(counts: readonly HandCount[]): ReadonlySet<HandCount> {
  return lastCounts(counts.filter((it) => attestationOf(it) === 'witnessed'));
}

/** Everybody who witnessed one of them. */
export function witnessesIn(counts: readonly Pick<HandCount, 'witnesses'>[]): string[] {
  return counts.flatMap(({ witnesses }) => witnesses.map(({ personId }) => personId));
}

function questionOf({ topicId, question }: HandCount): string {
  return `${topicId} ${question}`;
}
