import * as z from 'zod/mini';
import { contract, cursor, id, instant } from './contract';
import { hash } from './decisions-shown';
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

const address = z.object({ url: z.string(), until: instant });

/**
 * Where the file of a paper can be fetched for a few minutes: a plan, an approval, what hung on the board for everybody;
 * minutes, contracts and whatever else for those who stood on the roll of that step; slips, ballots and mandates, which
 * tell of single people, for the offices that keep them.
 */
export const openPaper = contract({
  name: 'decisions.openPaper',
  does: 'read',
  input: z.strictObject({ decisionId: id, hash }),
  output: address,
  refusals: ['decision_not_found', 'paper_not_found', 'paper_not_kept'],
});

/** The paper by which the villagers' assembly empowered its representatives, for everybody. */
export const openEvidence = contract({
  name: 'decisions.openEvidence',
  does: 'read',
  input: z.strictObject({ delegationId: id }),
  output: address,
  refusals: ['delegation_not_found', 'paper_not_kept'],
});
