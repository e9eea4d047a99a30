import * as z from 'zod/mini';

/** What a clause is about: the five blocks of the seven ministries' opinion of 2018. */
export const clauseTopics = ['conduct', 'order', 'rights', 'mediation', 'customs'] as const;
export type ClauseTopic = (typeof clauseTopics)[number];

/** A village has 村规民约 and its villagers' assembly; a community 居民公约 and its residents' assembly. */
export const orgTypes = ['village', 'community'] as const;
export type OrgType = (typeof orgTypes)[number];

/** Whether a revision brings a village its first rules, changes those in force, or does away with them. */
export const revisionKinds = ['adopt', 'amend', 'repeal'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** Where a revision stands on its way. */
export const revisionStates = [
  'collecting',
  'drafted',
  'under_review',
  'returned',
  'review_passed',
  'notice',
  'voting',
  'not_passed',
  'passed',
  'filed',
  /** Published before it was filed, where the county has it so. */
  'announced',
  'published',
  'in_force',
  'correction_ordered',
  'amended',
  'repealed',
  'ended',
] as const;
export type RevisionState = (typeof revisionStates)[number];

/** The line of steps on every screen. */
export const revisionSteps = [
  'collecting',
  'drafted',
  'under_review',
  'notice',
  'voting',
  'filed',
  'published',
  'in_force',
] as const;
export type RevisionStep = (typeof revisionSteps)[number];

/** Who looks at a draft before it may be voted on. */
export const reviewers = [
  'legal_adviser',
  'judicial_office',
  'women_federation',
  'township',
] as const;
export type Reviewer = (typeof reviewers)[number];

/** What no village rule may hold, whoever voted for it. */
export const offenceKinds = ['penalty', 'benefit', 'women', 'collective'] as const;
export type OffenceKind = (typeof offenceKinds)[number];

/** `certain` keeps a draft from being sent on; `doubtful` asks a human for the reason why it may stand. */
export const surenesses = ['certain', 'doubtful'] as const;
export type Sureness = (typeof surenesses)[number];

/** What became of a clause between two texts. */
export const clauseChanges = ['kept', 'added', 'removed', 'changed'] as const;
export type ClauseChange = (typeof clauseChanges)[number];

export const partKinds = ['kept', 'added', 'removed'] as const;

/** What somebody may do with a revision now. */
export const revisionAbilities = [
  'add_opinion',
  'answer_opinions',
  'save_draft',
  'send_to_review',
  'review',
  'post_notice',
  'call_vote',
  'file',
  'publish',
  'end',
] as const;
export type RevisionAbility = (typeof revisionAbilities)[number];

/** What somebody may do with the rules of a village. */
export const rulesAbilities = ['open_revision', 'order_correction'] as const;

/** What a line of a revision's diary says. */
export const revisionVerbs = [
  'opened',
  /** Rules that the assembly had resolved before the village kept them here. */
  'recorded',
  'draft_saved',
  'sent_to_review',
  'review_passed',
  'returned',
  'notice_posted',
  'vote_called',
  'vote_passed',
  'vote_not_passed',
  'filed',
  'published',
  'came_into_force',
  'correction_ordered',
  /** The township took an order back. */
  'order_withdrawn',
  'amended',
  'repealed',
  'ended',
  'overdue',
  'passed_vacancy',
] as const;
export type RevisionVerb = (typeof revisionVerbs)[number];

/** As many clauses as a village's rules may have, and how long one may be. */
export const CLAUSES_MAX = 80;
export const CLAUSE_LENGTH = 600;
/** As much text as may be pasted or read from a file at once. */
export const IMPORT_LENGTH = 20_000;

/**
 * One clause as it stood in one edition of a village's rules: whoever cites it keeps this, and reads the same words
 * for ever. Others pass it on as it is; `rules.readClause` opens it.
 */
export const clausePin = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}$/));

/** As many clauses as one answer rests on. */
export const citedClauses = z.optional(z.array(clausePin).check(z.minLength(1), z.maxLength(5)));
