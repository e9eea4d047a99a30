import * as z from 'zod/mini';
import { contract, cursor, id, instant, pageOf, words } from './contract';
import { moved, one, paper, papers } from './decisions-asked';
import { bodyRule, decisionLine, decisionShown, hash } from './decisions-shown';
import {
  approvalKinds,
  approvalStages,
  demanders,
  duties,
  matters,
  mattersElsewhere,
  tracks,
} from './decisions-words';
import { rollKinds } from './organisation-words';

/** What can be decided here, by whom and with what majority; and what is decided elsewhere. For everybody. */
export const readMatters = contract({
  name: 'decisions.readMatters',
  does: 'read',
  input: z.strictObject({ villageId: id }),
  output: z.object({
    items: z.array(
      z.object({
        matter: z.enum(matters),
        name: z.string(),
        track: z.enum(tracks),
        basis: z.string(),
        bodies: z.array(bodyRule),
        approvals: z.array(
          z.object({ kind: z.enum(approvalKinds), stage: z.enum(approvalStages) }),
        ),
        needsWomensCheck: z.boolean(),
      }),
    ),
    elsewhere: z.array(
      z.object({ matter: z.enum(mattersElsewhere), name: z.string(), where: z.string() }),
    ),
  }),
  refusals: ['village_not_found', 'residents_law_not_confirmed'],
});

/** The decisions of a village, newest first, for everybody. */
export const listDecisions = contract({
  name: 'decisions.listDecisions',
  does: 'read',
  input: z.strictObject({
    villageId: id,
    /** Still on their way, or ended. */
    which: z.enum(['open', 'ended']),
    after: cursor,
  }),
  output: pageOf(decisionLine),
  refusals: ['village_not_found'],
});

const dutyLine = z.object({
  decisionId: id,
  /** The one that is to be answered. */
  objectionId: z.optional(id),
  title: z.string(),
  villageName: z.string(),
  does: z.enum(duties),
  office: z.string(),
  dueAt: instant,
  isOverdue: z.boolean(),
});

/** What waits for the reader in decisions, or for everybody in one of their offices; the nearest date first. */
export const listDue = contract({
  name: 'decisions.listDue',
  does: 'read',
  input: z.strictObject({ officeId: z.optional(id) }),
  output: z.object({ items: z.array(dutyLine) }),
  refusals: ['office_not_found'],
});

/** One decision, step by step, for everybody. */
export const readDecision = contract({
  name: 'decisions.readDecision',
  does: 'read',
  input: z.strictObject({ decisionId: id }),
  output: decisionShown,
  refusals: ['decision_not_found'],
});

/**
 * The certificate as it stands: every step bound to the one before (`docs/certificate.md`). A large village's minutes
 * and rolls come in several parts; joined they are one file.
 */
export const readCertificate = contract({
  name: 'decisions.readCertificate',
  does: 'read',
  input: z.strictObject({ decisionId: id, after: cursor }),
  output: z.object({
    format: z.literal('wuchangtong-certificate-1'),
    decisionId: id,
    lines: z.array(
      z.object({
        n: z.int(),
        at: instant,
        did: z.string(),
        facts: z.record(z.string(), z.unknown()),
        prev: z.string(),
        hash,
      }),
    ),
    rolls: z.array(
      z.object({
        hash,
        kind: z.enum(rollKinds),
        lines: z.array(z.object({ voice: z.string(), household: z.optional(z.string()) })),
      }),
    ),
    head: hash,
    next: z.optional(z.string()),
  }),
  refusals: ['decision_not_found'],
});

/** Somebody of the village, a cadre or the township proposes that something be decided. */
export const openMotion = contract({
  name: 'decisions.openMotion',
  does: 'write',
  input: z.strictObject({
    ...one,
    villageId: id,
    title: words(60),
    /** Public: what is proposed and why. */
    text: words(2000),
    matters: z
      .array(z.enum([...matters, ...mattersElsewhere]))
      .check(z.minLength(1), z.maxLength(4)),
    papers,
  }),
  publicWords: ['title', 'text', 'papers.title'],
  output: moved,
  refusals: [
    'village_not_found',
    'residents_law_not_confirmed',
    'decision_id_taken',
    'decided_elsewhere',
    'matter_listed_twice',
    'split_the_matters',
    /** A draft of the rules comes from the rules' own way, with its review. */
    'begins_with_the_draft',
  ],
});

/** Signs that the assembly must be called on this; enough signatures oblige the village. */
export const signDemand = contract({
  name: 'decisions.signDemand',
  does: 'write',
  input: z.strictObject({ ...one, by: z.enum(demanders) }),
  output: z.object({ signatures: z.int(), needed: z.int(), isReached: z.boolean() }),
  refusals: [
    'decision_not_found',
    'not_now',
    'not_of_this_village',
    'not_a_representative',
    'already_signed',
    'no_demand_on_this_track',
  ],
});

/** Says of oneself: this concerns my own interest. The person is then not counted for it. */
export const declareInterest = contract({
  name: 'decisions.declareInterest',
  does: 'write',
  input: z.strictObject(one),
  output: moved,
  refusals: ['decision_not_found', 'not_now', 'not_of_this_village'],
});

/** What another office has granted or refused, or what had to be done first. */
export const recordApproval = contract({
  name: 'decisions.recordApproval',
  does: 'write',
  input: z.strictObject({ ...one, kind: z.enum(approvalKinds), isGranted: z.boolean(), paper }),
  publicWords: ['paper.title'],
  output: moved,
  refusals: ['decision_not_found', 'not_now', 'approval_not_needed', 'already_recorded'],
});

/** Whoever made the motion, or the party organisation, takes it back before it has been voted on. */
export const withdrawMotion = contract({
  name: 'decisions.withdrawMotion',
  does: 'write',
  input: z.strictObject({ ...one, words: words(500) }),
  publicWords: ['words'],
  output: moved,
  refusals: ['decision_not_found', 'not_now', 'demanded_by_many'],
});
