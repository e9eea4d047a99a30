import * as z from 'zod/mini';
import { callId, contract, id, instant, words } from './contract';
import { findingShown } from './rules-shown';
import {
  CLAUSE_LENGTH,
  CLAUSES_MAX,
  clauseTopics,
  revisionKinds,
  revisionStates,
} from './rules-words';

/* The way of a village's rules: from the first opinion to the day from which they count. */

const moved = z.object({ revisionId: id, state: z.enum(revisionStates) });
const one = { callId, revisionId: id };

/** The village's leaders begin: everybody is asked what should be in the rules. One revision at a time. */
export const openRevision = contract({
  name: 'rules.openRevision',
  does: 'write',
  input: z.strictObject({
    ...one,
    villageId: id,
    kind: z.enum(revisionKinds),
    purpose: words(300),
  }),
  publicWords: ['purpose'],
  output: moved,
  refusals: [
    'village_not_found',
    'revision_id_taken',
    'revision_open_already',
    'has_rules_already',
    'no_rules_yet',
    'no_office_yet',
  ],
});

/** Any villager, for themselves or, through a helper, without a phone. */
export const addOpinion = contract({
  name: 'rules.addOpinion',
  does: 'write',
  input: z.strictObject({
    ...one,
    opinionId: id,
    clauseId: z.optional(id),
    text: words(500),
    /** Other villagers do not see who said it. */
    isAnonymous: z.boolean(),
    /** Whom it was written down for. */
    forPersonId: z.optional(id),
  }),
  publicWords: ['text'],
  output: z.object({ opinionId: id }),
  refusals: [
    'revision_not_found',
    'not_now',
    'not_of_this_village',
    'clause_not_found',
    'opinion_id_taken',
    'too_many_opinions',
  ],
});

/** Each opinion is answered: taken in or not, with the reason. Who said it is told. */
export const answerOpinion = contract({
  name: 'rules.answerOpinion',
  does: 'write',
  input: z.strictObject({ callId, opinionId: id, isTakenIn: z.boolean(), reason: words(300) }),
  publicWords: ['reason'],
  output: z.object({ opinionId: id, unanswered: z.int() }),
  refusals: ['opinion_not_found', 'not_now', 'already_answered'],
});

/** Keeps the draft as it now reads. A clause that goes on keeps its id; one without is new. */
export const saveDraft = contract({
  name: 'rules.saveDraft',
  does: 'write',
  input: z.strictObject({
    ...one,
    clauses: z
      .array(
        z.strictObject({
          clauseId: z.optional(id),
          topic: z.enum(clauseTopics),
          text: words(CLAUSE_LENGTH),
        }),
      )
      .check(z.maxLength(CLAUSES_MAX)),
  }),
  publicWords: ['clauses.text'],
  output: z.extend(moved, { draft: z.int(), findings: z.array(findingShown) }),
  refusals: [
    'revision_not_found',
    'not_now',
    'clauses_missing',
    'repeal_has_no_clauses',
    'clause_not_found',
    'clause_listed_twice',
    'too_many_drafts',
  ],
});

/**
 * To those who look at it before the vote. What certainly breaks the law does not go; what may break it goes with
 * the reason why it may stand.
 */
export const sendToReview = contract({
  name: 'rules.sendToReview',
  does: 'write',
  input: z.strictObject({
    ...one,
    /** The draft that is meant: nobody sends what somebody else has just changed. */
    draft: z.int(),
    explained: z
      .array(z.strictObject({ key: id, reason: words(200) }))
      .check(z.maxLength(CLAUSES_MAX)),
  }),
  publicWords: [],
  output: moved,
  refusals: [
    'revision_not_found',
    'not_now',
    'draft_moved_on',
    'opinion_unanswered',
    'certain_offence',
    'doubt_unexplained',
    'ordered_clause_unchanged',
    'not_corrected',
    'no_reviewer_yet',
  ],
});

/** One reviewer after the other. What is returned may not be voted on until it is corrected. */
export const reviewDraft = contract({
  name: 'rules.reviewDraft',
  does: 'write',
  input: z.strictObject({
    ...one,
    draft: z.int(),
    verdict: z.enum(['pass', 'return']),
    remarks: z
      .array(z.strictObject({ clauseId: z.optional(id), words: words(300) }))
      .check(z.maxLength(CLAUSES_MAX)),
  }),
  publicWords: ['remarks.words'],
  output: moved,
  refusals: [
    'revision_not_found',
    'not_now',
    'not_your_turn',
    'draft_moved_on',
    'remarks_missing',
    'clause_not_found',
  ],
});

/** The reviewed draft hangs out for ten days. */
export const postNotice = contract({
  name: 'rules.postNotice',
  does: 'write',
  input: z.strictObject(one),
  output: z.extend(moved, { noticeUntil: instant }),
  refusals: ['revision_not_found', 'not_now'],
});

/** Puts the text before the villagers' assembly: that is a decision, and nobody else may take it. */
export const callVote = contract({
  name: 'rules.callVote',
  does: 'write',
  input: z.strictObject(one),
  output: z.extend(moved, { decisionId: id }),
  refusals: [
    'revision_not_found',
    'not_now',
    'notice_still_hangs',
    'opinion_unanswered',
    /** What the residents' assembly needs to decide has not been confirmed for communities. */
    'residents_law_not_confirmed',
  ],
});

/** Sent to the township to be filed, within ten days of the vote. Filing is not approval. */
export const fileRules = contract({
  name: 'rules.fileRules',
  does: 'write',
  input: z.strictObject({ ...one, number: z.optional(words(60)) }),
  publicWords: ['number'],
  output: moved,
  refusals: ['revision_not_found', 'not_now'],
});

/** Made known to everybody, and from which day it counts. */
export const publishRules = contract({
  name: 'rules.publishRules',
  does: 'write',
  input: z.strictObject({ ...one, validFrom: instant }),
  output: z.extend(moved, { edition: z.int(), validFrom: instant }),
  refusals: [
    'revision_not_found',
    'not_now',
    'not_filed_yet',
    'before_the_vote',
    'not_later_than_the_one_before',
    'too_far_ahead',
  ],
});

/** The township orders clauses corrected that break the law; from that day on they do not count. */
export const orderCorrection = contract({
  name: 'rules.orderCorrection',
  does: 'write',
  input: z.strictObject({
    callId,
    villageId: id,
    from: instant,
    clauses: z
      .array(z.strictObject({ clauseId: id, reason: words(300) }))
      .check(z.minLength(1), z.maxLength(CLAUSES_MAX)),
  }),
  publicWords: ['clauses.reason'],
  output: z.object({ villageId: id, edition: z.int(), clauseIds: z.array(id) }),
  refusals: [
    'village_not_found',
    'no_rules_yet',
    'clause_not_found',
    'already_ordered',
    'clause_listed_twice',
    'day_out_of_reach',
  ],
});

/** Given up, with the reason, which everybody can read. */
export const endRevision = contract({
  name: 'rules.endRevision',
  does: 'write',
  input: z.strictObject({ ...one, reason: words(300) }),
  publicWords: ['reason'],
  output: moved,
  refusals: ['revision_not_found', 'not_now'],
});

/**
 * Rules that the assembly resolved and the township has on file, from before the village kept them here. What breaks
 * the law is not written down as in force: it goes the whole way, corrected.
 */
export const recordRules = contract({
  name: 'rules.recordRules',
  does: 'write',
  input: z.strictObject({
    ...one,
    villageId: id,
    /** Number and day of the assembly's resolution, as it stands on the paper. */
    resolution: words(60),
    validFrom: instant,
    clauses: z
      .array(z.strictObject({ topic: z.enum(clauseTopics), text: words(CLAUSE_LENGTH) }))
      .check(z.minLength(1), z.maxLength(CLAUSES_MAX)),
  }),
  publicWords: ['resolution', 'clauses.text'],
  output: z.extend(moved, { edition: z.int() }),
  refusals: [
    'village_not_found',
    'revision_id_taken',
    'has_rules_already',
    'revision_open_already',
    'certain_offence',
    'too_far_ahead',
  ],
});
