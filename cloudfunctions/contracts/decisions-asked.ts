import * as z from 'zod/mini';
import { callId, id, words } from './contract';
import { hash } from './decisions-shown';
import { paperKinds, phases } from './decisions-words';

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
