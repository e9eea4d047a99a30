import * as z from 'zod/mini';
import { contract, cursor, id, instant, pageOf, words } from './contract';
import {
  changeShown,
  clauseShown,
  editionShown,
  findingShown,
  opinionShown,
  revisionLine,
  revisionShown,
} from './rules-shown';
import {
  CLAUSE_LENGTH,
  clausePin,
  CLAUSES_MAX,
  clauseTopics,
  orgTypes,
  rulesAbilities,
} from './rules-words';

const edition = z.int().check(z.minimum(1), z.maximum(10_000));

/**
 * The rules of a village for everybody: today's, those of a day, or those of a day as one knew them on a day (a
 * record that came late does not change what was known before it).
 */
export const readRules = contract({
  name: 'rules.readRules',
  does: 'read',
  input: z.strictObject({
    villageId: id,
    on: z.optional(instant),
    asKnownOn: z.optional(instant),
    /** This edition, whatever is in force. */
    edition: z.optional(edition),
  }),
  output: z.object({
    villageId: id,
    villageName: z.string(),
    orgType: z.enum(orgTypes),
    /** Absent when the village had no rules in force. */
    rules: z.optional(z.extend(editionShown, { clauses: z.array(clauseShown) })),
    /** All editions, the newest first. */
    editions: z.array(editionShown),
    /** The revision that is on its way. */
    revision: z.optional(revisionLine),
    abilities: z.array(z.enum(rulesAbilities)),
  }),
  refusals: ['village_not_found', 'edition_not_found'],
});

/** Clauses in force that speak of what somebody typed, also in the words of the village: 办酒, 彩礼, 鸡鸭. */
export const searchRules = contract({
  name: 'rules.searchRules',
  does: 'read',
  input: z.strictObject({ villageId: id, words: words(40) }),
  output: z.object({
    items: z.array(
      z.object({
        clause: clauseShown,
        /** Where in its text the words stand. */
        marks: z.array(z.object({ from: z.int(), to: z.int() })),
      }),
    ),
    /** Under which other words it was looked for too. */
    alsoFor: z.array(z.string()),
  }),
  refusals: ['village_not_found'],
});

/** The clause that somebody cited, as it was; and whether it still is. */
export const readClause = contract({
  name: 'rules.readClause',
  does: 'read',
  input: z.strictObject({ pin: clausePin }),
  output: z.object({
    villageId: id,
    villageName: z.string(),
    orgType: z.enum(orgTypes),
    edition: editionShown,
    clause: clauseShown,
    /** These very words count today. */
    isInForce: z.boolean(),
    /** What stands in its place today, when it reads differently. */
    today: z.optional(clauseShown),
  }),
  refusals: ['clause_not_found'],
});

/** What changed between two editions, clause by clause. */
export const compareEditions = contract({
  name: 'rules.compareEditions',
  does: 'read',
  input: z.strictObject({ villageId: id, from: edition, to: edition }),
  output: z.object({ changes: z.array(changeShown) }),
  refusals: ['village_not_found', 'edition_not_found'],
});

/** Splits pasted text or a text file into clauses and marks what the law forbids. Nothing is kept. */
export const splitText = contract({
  name: 'rules.splitText',
  does: 'read',
  input: z.strictObject({ text: z.string().check(z.maxLength(200_000)) }),
  output: z.object({
    /** What stood before the first clause: the title, the preamble. */
    preamble: z.string(),
    clauses: z.array(
      z.object({ topic: z.enum(clauseTopics), text: z.string(), isTooLong: z.boolean() }),
    ),
    findings: z.array(findingShown),
  }),
  refusals: ['text_empty', 'text_too_long', 'not_text', 'too_many_clauses'],
});

/** Looks through clauses while they are being written. Nothing is kept. */
export const lintClauses = contract({
  name: 'rules.lintClauses',
  does: 'read',
  input: z.strictObject({
    texts: z
      .array(z.string().check(z.maxLength(CLAUSE_LENGTH)))
      .check(z.minLength(1), z.maxLength(CLAUSES_MAX)),
  }),
  /** The clause of a finding, by its number among these texts. */
  output: z.object({ findings: z.array(findingShown) }),
  refusals: [],
});

export const readRevision = contract({
  name: 'rules.readRevision',
  does: 'read',
  input: z.strictObject({ revisionId: id }),
  output: revisionShown,
  refusals: ['revision_not_found'],
});

/** All ways that a village's rules have gone, the newest first. */
export const listRevisions = contract({
  name: 'rules.listRevisions',
  does: 'read',
  input: z.strictObject({ villageId: id, after: cursor }),
  output: pageOf(revisionLine),
  refusals: ['village_not_found'],
});

/** What waits for me, the nearest date first. */
export const listHeld = contract({
  name: 'rules.listHeld',
  does: 'read',
  input: z.strictObject({ after: cursor }),
  output: pageOf(revisionLine),
  refusals: [],
});

export const listOpinions = contract({
  name: 'rules.listOpinions',
  does: 'read',
  input: z.strictObject({ revisionId: id, after: cursor }),
  output: pageOf(opinionShown),
  refusals: ['revision_not_found'],
});
