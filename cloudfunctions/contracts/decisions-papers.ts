import * as z from 'zod/mini';
import { contract, cursor, id } from './contract';
import { printedPapers } from './decisions-words';
import { rollKinds } from './organisation-words';

/**
 * A paper of a decision on A4, to sign, to file or to post: the register's page of one step (六步登记表), the list to sign
 * in at the door, or the notice for the boards. What is known stands there; what a hand writes is left blank.
 */
export const printPaper = contract({
  name: 'decisions.printPaper',
  does: 'read',
  input: z.strictObject({
    decisionId: id,
    paper: z.enum(printedPapers),
    /** Of a meeting with two rolls: which list. Without it the one that is counted by, else the first. */
    roll: z.optional(z.enum(rollKinds)),
    /** A long list to sign comes in parts. */
    after: cursor,
  }),
  output: z.object({
    /** The PDF in base64, under the 100 KB of text that CloudBase lets a function answer. */
    pdf: z.string(),
    pages: z.int(),
    next: z.optional(z.string()),
  }),
  refusals: [
    'decision_not_found',
    'step_will_not_come',
    'roll_not_drawn',
    'no_notice_yet',
    /** The supervision committee has not compared it with the minutes yet. */
    'notice_not_signed',
    'too_large',
  ],
});
