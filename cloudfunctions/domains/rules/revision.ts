import * as z from 'zod/mini';
import {
  orgTypes,
  reviewers,
  revisionKinds,
  revisionStates,
  revisionSteps,
} from '../../contracts/rules-words';
import type { Collection } from '../../kernel/store';

const office = z.object({ id: z.string(), name: z.string() });

/** An open duty: exactly one person, one office, one clock. */
const dutySchema = z.object({
  id: z.string(),
  office,
  holderId: z.string(),
  /** When it rises. */
  dueAt: z.number(),
  /** By when the step was promised; the same however often the duty rises. */
  promisedAt: z.number(),
  /** When it is next made sure that the holder still holds the post. */
  checkAt: z.number(),
  /** How often it has risen: to the township, then to the county. */
  rung: z.number(),
});
export type Duty = z.output<typeof dutySchema>;

const reviewSchema = z.object({
  reviewer: z.enum(reviewers),
  office,
  verdict: z.exactOptional(z.enum(['pass', 'return'])),
  draft: z.exactOptional(z.number()),
  at: z.exactOptional(z.number()),
  remarks: z.array(z.object({ clauseId: z.exactOptional(z.string()), words: z.string() })),
});
export type Review = z.output<typeof reviewSchema>;

const revisionSchema = z.object({
  id: z.string(),
  version: z.number(),
  villageId: z.string(),
  orgType: z.enum(orgTypes),
  kind: z.enum(revisionKinds),
  state: z.enum(revisionStates),
  /** The village's committee, with its name of that day: it makes every step that is the village's own. */
  home: office,
  purpose: z.string(),
  openedAt: z.number(),
  openedBy: z.string(),
  /** The edition that it changes: what counted when it was opened. 0 when there were no rules. */
  base: z.number(),

  /** How many drafts were saved; the last is the one that is meant. */
  drafts: z.number(),
  /** Findings that may stand, and why. */
  explained: z.array(z.object({ key: z.string(), reason: z.string() })),
  /** Those who review, in turn, as the county had it when the draft was sent. */
  reviews: z.array(reviewSchema),
  /** The fingerprint of the draft that was returned: the same text does not come back. */
  returned: z.exactOptional(z.string()),

  opinions: z.number(),
  unanswered: z.number(),

  noticeUntil: z.exactOptional(z.number()),
  decisionId: z.exactOptional(z.string()),
  vote: z.exactOptional(
    z.object({
      passed: z.boolean(),
      at: z.number(),
      present: z.exactOptional(z.number()),
      women: z.exactOptional(z.number()),
    }),
  ),
  filing: z.exactOptional(z.object({ at: z.number(), number: z.exactOptional(z.string()) })),
  /** What it brings into force, once it is published. */
  edition: z.exactOptional(z.object({ edition: z.number(), validFrom: z.number() })),
  /** When the published rules come into force; only while that is still to come. */
  comesAt: z.exactOptional(z.number()),

  /** How many of its clauses are still to be corrected, once it is in force. */
  orders: z.exactOptional(z.number()),

  /** When each step was last reached. */
  reached: z.partialRecord(z.enum(revisionSteps), z.number()),
  lines: z.number(),
  duties: z.number(),
  duty: z.exactOptional(dutySchema),
});

/** One way of a village's rules, from the first opinion to the day on which others take their place. */
export type Revision = z.output<typeof revisionSchema>;

export const revisions: Collection<Revision> = {
  name: 'rules_revisions',
  schema: revisionSchema,
  indexes: {
    ofVillage: ['villageId', 'openedAt'],
    byHolder: ['duty.holderId', 'duty.dueAt'],
    due: ['duty.dueAt'],
    toCheck: ['duty.checkAt'],
    toCome: ['comesAt'],
    inState: ['state', 'openedAt'],
  },
};
