import * as z from 'zod/mini';
import { id, instant } from './contract';
import {
  clauseChanges,
  clausePin,
  clauseTopics,
  offenceKinds,
  orgTypes,
  partKinds,
  reviewers,
  revisionAbilities,
  revisionKinds,
  revisionStates,
  revisionSteps,
  revisionVerbs,
  surenesses,
} from './rules-words';

const topic = z.enum(clauseTopics);
const office = z.object({ id, name: z.string() });

/** One clause as anybody reads it. */
export const clauseShown = z.object({
  clauseId: id,
  pin: clausePin,
  /** 第三条 is 3. */
  number: z.int(),
  topic,
  text: z.string(),
  /** The sentence for whoever listens. */
  aloud: z.string(),
  /** False while the township has ordered it corrected: it stands here and does not count. */
  isEffective: z.boolean(),
  /** The order: since when it does not count, or from which day it will not, and why. */
  order: z.optional(z.object({ from: instant, reason: z.string(), office })),
  /** An order against these very words that was taken back, the last one. */
  withdrawnOrder: z.optional(
    z.object({
      from: instant,
      reason: z.string(),
      office,
      withdrawnAt: instant,
      why: z.string(),
    }),
  ),
});

/** One edition of a village's rules, without its clauses. */
export const editionShown = z.object({
  edition: z.int(),
  kind: z.enum(revisionKinds),
  validFrom: instant,
  /** The first instant of the edition after it; absent for the last. */
  validUntil: z.optional(instant),
  /** When this was written into the book: what was known before does not change by it. */
  recordedAt: instant,
  revisionId: z.optional(id),
  decisionId: z.optional(id),
});

/** Words of a clause, marked: what stayed, what came, what went. */
export const partShown = z.object({ part: z.enum(partKinds), text: z.string() });

/** What became of one clause between two texts, for words and colour. */
export const changeShown = z.object({
  clauseId: id,
  change: z.enum(clauseChanges),
  /** It stands at another place among the clauses that both texts have. */
  isMoved: z.boolean(),
  /** It is given to another of the five topics. */
  topicWas: z.optional(topic),
  topic,
  numberWas: z.optional(z.int()),
  number: z.optional(z.int()),
  parts: z.array(partShown),
});

/** A place in a clause that a human should look at. */
export const findingShown = z.object({
  /** The same words found again have the same key: what was explained once stays explained. */
  key: id,
  /** The clause, by its number in the text that was looked at. */
  number: z.int(),
  /** Characters of the clause's text: `from` is the first, `to` the first after. */
  from: z.int(),
  to: z.int(),
  words: z.string(),
  kind: z.enum(offenceKinds),
  sureness: z.enum(surenesses),
  /** The law with its article. */
  law: z.string(),
  /** A lawful wording to use instead. */
  instead: z.string(),
  /** Why it may stand, as a cadre explained it. */
  explained: z.optional(z.string()),
});

const draftShown = z.object({
  /** Which draft of this revision. */
  n: z.int(),
  savedAt: instant,
  clauses: z.array(z.object({ clauseId: id, number: z.int(), topic, text: z.string() })),
  /** Against the rules in force when the revision was opened. */
  changes: z.array(changeShown),
  /** For the cadres who write it and the offices that review it. */
  findings: z.array(findingShown),
});

const remarkShown = z.object({ clauseId: z.optional(id), words: z.string() });

const reviewShown = z.object({
  reviewer: z.enum(reviewers),
  office,
  /** Absent while it is still looking, or has not had its turn. */
  verdict: z.optional(z.enum(['pass', 'return'])),
  /** Which draft it looked at. */
  draft: z.optional(z.int()),
  at: z.optional(instant),
  remarks: z.array(remarkShown),
});

/** How the assembly voted, as the decision recorded it. */
const voteShown = z.object({
  decisionId: id,
  passed: z.optional(z.boolean()),
  present: z.optional(z.int()),
  women: z.optional(z.int()),
  /** Fewer women than the county thinks right were there. */
  fewWomen: z.optional(z.boolean()),
});

/** One way of a village's rules, as a line of a list. */
export const revisionLine = z.object({
  revisionId: id,
  villageId: id,
  villageName: z.string(),
  orgType: z.enum(orgTypes),
  kind: z.enum(revisionKinds),
  state: z.enum(revisionStates),
  openedAt: instant,
  /** Who has to make the next step, and by when; absent when nobody has. */
  duty: z.optional(z.object({ office, dueAt: instant, isOverdue: z.boolean() })),
});

/** The whole way of one revision, as one reader gets to see it. */
export const revisionShown = z.extend(revisionLine, {
  /** Why it was begun. */
  purpose: z.string(),
  steps: z.array(
    z.object({
      step: z.enum(revisionSteps),
      status: z.enum(['done', 'now', 'next']),
      at: z.optional(instant),
    }),
  ),
  draft: z.optional(draftShown),
  reviews: z.array(reviewShown),
  /** The last instant of the notice, for as long as it hangs. */
  noticeUntil: z.optional(instant),
  vote: z.optional(voteShown),
  filing: z.optional(z.object({ at: instant, number: z.optional(z.string()) })),
  /** What it brought into force. */
  edition: z.optional(z.object({ edition: z.int(), validFrom: instant })),
  opinions: z.object({ all: z.int(), unanswered: z.int() }),
  /** The newest hundred lines, oldest first. */
  diary: z.array(
    z.object({
      at: instant,
      did: z.enum(revisionVerbs),
      office: z.optional(office),
      /** The masked name of who acted for the office. */
      name: z.optional(z.string()),
      words: z.optional(z.string()),
    }),
  ),
  abilities: z.array(z.enum(revisionAbilities)),
});

/** What somebody thinks of a draft, and what came of it. */
export const opinionShown = z.object({
  opinionId: id,
  clauseId: z.optional(id),
  text: z.string(),
  at: instant,
  /** Masked; absent when the villager wished so. */
  name: z.optional(z.string()),
  isMine: z.boolean(),
  answer: z.optional(z.object({ isTakenIn: z.boolean(), reason: z.string(), at: instant, office })),
});
