import * as z from 'zod/mini';
import { callId, contract, id, instant, words } from './contract';
import { moved, one, paper, papers } from './decisions-asked';
import { day, delegationShown, hash, objectionShown } from './decisions-shown';
import {
  delegationMethods,
  delegationStates,
  matters,
  noticeKinds,
  objectionLevels,
  objectionStates,
  reportTargets,
} from './decisions-words';

/** Writes what is to be posted. The supervision committee looks at it before anybody else reads it. */
export const prepareNotice = contract({
  name: 'decisions.prepareNotice',
  does: 'write',
  input: z.strictObject({
    ...one,
    kind: z.enum(noticeKinds),
    text: words(2000),
    /** Every board where it will hang: the village's, and one for each natural village. */
    boards: z.array(id).check(z.minLength(1), z.maxLength(30)),
    papers,
  }),
  publicWords: ['text', 'papers.title'],
  output: z.extend(moved, { notice: z.int(), head: hash, days: z.int() }),
  refusals: [
    'decision_not_found',
    'not_now',
    'approval_missing',
    'board_not_in_village',
    'boards_missing',
  ],
});

/** The supervision committee has compared the notice with the minutes and signs it. */
export const signNotice = contract({
  name: 'decisions.signNotice',
  does: 'write',
  input: z.strictObject(one),
  output: moved,
  refusals: ['decision_not_found', 'not_now'],
});

/** The supervision committee sends it back with what is wrong. */
export const returnNotice = contract({
  name: 'decisions.returnNotice',
  does: 'write',
  input: z.strictObject({ ...one, words: words(500) }),
  publicWords: ['words'],
  output: moved,
  refusals: ['decision_not_found', 'not_now'],
});

/** It hangs: on which board since which day. */
export const publishNotice = contract({
  name: 'decisions.publishNotice',
  does: 'write',
  input: z.strictObject({
    ...one,
    boards: z.array(z.strictObject({ placeId: id, postedOn: day })).check(z.maxLength(30)),
  }),
  output: z.extend(moved, { until: instant }),
  refusals: ['decision_not_found', 'not_now', 'boards_missing', 'not_posted_yet'],
});

/** What has been carried out; long works are told stage by stage. */
export const recordProgress = contract({
  name: 'decisions.recordProgress',
  does: 'write',
  input: z.strictObject({ ...one, text: words(1000), papers, isDone: z.boolean() }),
  publicWords: ['text', 'papers.title'],
  output: moved,
  refusals: ['decision_not_found', 'not_now', 'approval_missing'],
});

/** Everything is published and answered: into the archive. */
export const archiveDecision = contract({
  name: 'decisions.archiveDecision',
  does: 'write',
  input: z.strictObject(one),
  output: z.extend(moved, { head: hash }),
  refusals: [
    'decision_not_found',
    'result_not_published',
    'notice_still_hangs',
    'objection_open',
    'approval_missing',
  ],
});

/** A villager says that a notice is not true or not right. Only who must answer learns who it is. */
export const object = contract({
  name: 'decisions.object',
  does: 'write',
  input: z.strictObject({ ...one, objectionId: id, words: words(1000) }),
  publicWords: [],
  output: z.object({ objectionId: id, dueAt: instant }),
  refusals: ['decision_not_found', 'not_of_this_village', 'no_notice_hangs', 'objection_id_taken'],
});

export const readObjection = contract({
  name: 'decisions.readObjection',
  does: 'read',
  input: z.strictObject({ objectionId: id }),
  output: objectionShown,
  refusals: ['objection_not_found'],
});

const objected = z.object({
  objectionId: id,
  state: z.enum(objectionStates),
  level: z.enum(objectionLevels),
});

/** The office that has it answers: what was found, and what is done. */
export const answerObjection = contract({
  name: 'decisions.answerObjection',
  does: 'write',
  input: z.strictObject({ callId, objectionId: id, words: words(2000) }),
  publicWords: [],
  output: objected,
  refusals: ['objection_not_found', 'not_now'],
});

/** Whoever objected is content with the answer. */
export const acceptAnswer = contract({
  name: 'decisions.acceptAnswer',
  does: 'write',
  input: z.strictObject({ callId, objectionId: id }),
  output: objected,
  refusals: ['objection_not_found', 'not_now'],
});

/** Whoever objected is not content: it goes past the village to the office above. */
export const escalateObjection = contract({
  name: 'decisions.escalateObjection',
  does: 'write',
  input: z.strictObject({ callId, objectionId: id }),
  output: objected,
  refusals: ['objection_not_found', 'not_now', 'nobody_above'],
});

/** The supervision committee tells the township or the discipline commission, past its own village. */
export const reportPastVillage = contract({
  name: 'decisions.reportPastVillage',
  does: 'write',
  input: z.strictObject({ ...one, to: z.enum(reportTargets), words: words(1000) }),
  publicWords: [],
  output: z.object({ decisionId: id, dueAt: instant }),
  refusals: ['decision_not_found', 'no_office_there'],
});

const report = z.object({
  reportId: id,
  at: instant,
  to: z.enum(reportTargets),
  office: z.string(),
  words: z.string(),
  dueAt: z.optional(instant),
  answer: z.optional(z.object({ at: instant, words: z.string() })),
  /** The reader's office has it and has not answered yet. */
  mayAnswer: z.boolean(),
});

/** What was reported past the village, for who reported it and for the office that was told. */
export const listReports = contract({
  name: 'decisions.listReports',
  does: 'read',
  input: z.strictObject({ decisionId: id }),
  output: z.object({ items: z.array(report) }),
  refusals: ['decision_not_found'],
});

/** The office has looked into it and says what it found. */
export const answerReport = contract({
  name: 'decisions.answerReport',
  does: 'write',
  input: z.strictObject({ callId, reportId: id, words: words(2000) }),
  publicWords: [],
  output: z.object({ reportId: id }),
  refusals: ['report_not_found', 'not_now'],
});

/** The village's delegations to its representatives, newest first, for everybody. */
export const listDelegations = contract({
  name: 'decisions.listDelegations',
  does: 'read',
  input: z.strictObject({ villageId: id }),
  output: z.object({ items: z.array(delegationShown) }),
  refusals: ['village_not_found'],
});

/** Writes down what the villagers' assembly has left to its representatives, with the paper that proves it. */
export const recordDelegation = contract({
  name: 'decisions.recordDelegation',
  does: 'write',
  input: z.strictObject({
    callId,
    delegationId: id,
    villageId: id,
    method: z.enum(delegationMethods),
    matters: z.array(z.enum(matters)).check(z.minLength(1), z.maxLength(matters.length)),
    decidedOn: day,
    until: day,
    evidence: paper,
  }),
  publicWords: ['evidence.title'],
  output: z.object({ delegationId: id, state: z.enum(delegationStates) }),
  refusals: [
    'village_not_found',
    'delegation_id_taken',
    'matter_not_delegable',
    'matter_listed_twice',
    'days_out_of_order',
  ],
});

/** The supervision committee has seen the paper: from now on the delegation is in force. */
export const confirmDelegation = contract({
  name: 'decisions.confirmDelegation',
  does: 'write',
  input: z.strictObject({ callId, delegationId: id }),
  output: z.object({ delegationId: id, state: z.enum(delegationStates) }),
  refusals: ['delegation_not_found', 'not_now'],
});

/** The villagers' assembly has taken it back. */
export const endDelegation = contract({
  name: 'decisions.endDelegation',
  does: 'write',
  input: z.strictObject({ callId, delegationId: id }),
  output: z.object({ delegationId: id, state: z.enum(delegationStates) }),
  refusals: ['delegation_not_found', 'not_now'],
});
