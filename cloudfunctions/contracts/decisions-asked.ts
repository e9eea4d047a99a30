import * as z from 'zod/mini';
import { callId, id, words } from './contract';
import { hash } from './decisions-shown';
import { choices, paperKinds, phases, ways } from './decisions-words';

/** A paper of a step: its fingerprint always, the kept file if there is one. */
export const paper = z.strictObject({
  kind: z.enum(paperKinds),
  title: words(60),
  hash,
  fileId: z.optional(words(500)),
});
export const papers = z.array(paper).check(z.maxLength(12));

export const one = { callId, decisionId: id };
export const moved = z.object({ decisionId: id, phase: z.enum(phases) });

/**
 * So many voices have a roll in the trial: an assembly of as many was called, counted, published and proved, and every
 * question and every answer stayed below what CloudBase carries at once (100 KB of text).
 */
export const VOICES_MAX = 20_000;
export const whole = z.int().check(z.minimum(0), z.maximum(VOICES_MAX));
/** So many lines fit one call, if all came themselves; a line by proxy is as long as six of them. */
const LINES_MAX = 5000;

/** What is said of who came, line by line of the frozen roll. */
export const attended = {
  present: z
    .array(
      z.strictObject({
        line: whole,
        /** In person where nothing is said. */
        way: z.optional(z.enum(ways)),
        /** By proxy: the line of the member of the same household who came, and the paper's fingerprint. */
        by: z.optional(whole),
        paper: z.optional(hash),
      }),
    )
    .check(z.maxLength(LINES_MAX)),
  /** Lines that are not counted for it, besides those who have said so themselves. */
  recused: z.array(whole).check(z.maxLength(LINES_MAX)),
  /** Online without a ballot on the phone: each one's answer as the roll was called. */
  calls: z.optional(
    z.array(z.strictObject({ line: whole, choice: z.enum(choices) })).check(z.maxLength(LINES_MAX)),
  ),
};
