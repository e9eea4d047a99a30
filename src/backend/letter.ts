import * as z from 'zod/mini';

/** A photo or a recording that goes with a letter. */
export const enclosure = z.object({
  /** Where this phone keeps it. */
  keptAt: z.string(),
  /** Its place in the storage of the back end: fixed when it is written, so that a second upload is the first. */
  path: z.string(),
  kind: z.enum(['photo', 'recording']),
  /** It is the paper of the input that has this fingerprint, and not one of its attachments. */
  hash: z.optional(z.string()),
  fileId: z.optional(z.string()),
});
export type Enclosure = z.output<typeof enclosure>;

/** How a letter ended: with an answer, or with a refusal whose sentence says what to do. */
const outcome = z.union([
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    details: z.optional(z.record(z.string(), z.unknown())),
  }),
]);
export type Outcome = z.output<typeof outcome>;

/** One call that must not be lost: kept on the disk until the back end has answered it. */
export const letter = z.object({
  callId: z.string(),
  operation: z.string(),
  /**
   * Whole, with its call id; emptied when it has been answered, whatever the answer: what somebody chose in a secret
   * poll must not be found on the phone afterwards.
   */
  input: z.record(z.string(), z.unknown()),
  enclosures: z.array(enclosure),
  /** Who wrote it. */
  as: z.string(),
  /** What it is about, so that the page of that thing can show it. */
  about: z.optional(z.string()),
  /** What stood in the form, so that a refused letter can be taken up again where it was. */
  draft: z.optional(z.record(z.string(), z.unknown())),
  /** The form in which that stood. */
  form: z.optional(z.string()),
  /** What others were to read of it: when it is refused, the person has it back and can change it. */
  words: z.optional(z.array(z.string())),
  /** Why it waits, when something else than the signal keeps it. */
  because: z.optional(z.string()),
  writtenAt: z.number(),
  attempts: z.number(),
  nextAt: z.number(),
  outcome: z.optional(outcome),
});
export type Letter = z.output<typeof letter>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PAUSES = [2 * SECOND, 5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE];

/** Pauses grow, so that a weak line is not beaten; the last one is repeated for as long as it takes. */
export function pauseAfter(attempts: number): number {
  return PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? 0;
}

/** Its pause is over, or would last longer than it was meant to: somebody has put the clock of the phone back. */
export function isDue({ attempts, nextAt }: Letter, now: number): boolean {
  return nextAt <= now || nextAt - now > pauseAfter(attempts);
}

/** Codes that say "not now" and not "no". */
const passing: readonly string[] = ['try_again', 'internal_error', 'words_not_checked'];

export function isPassing(code: string): boolean {
  return passing.includes(code);
}
