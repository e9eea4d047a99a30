import * as z from 'zod/mini';
import { id, instant } from './contract';
import {
  approvalKinds,
  approvalStages,
  awaited,
  bodies,
  decisionAbilities,
  decisionSteps,
  deeds,
  delegationAbilities,
  delegationMethods,
  delegationStates,
  demanders,
  matters,
  meetingOutcomes,
  meetingSteps,
  motionSources,
  noticeKinds,
  noticeStates,
  objectionAbilities,
  objectionEnds,
  objectionLevels,
  objectionStates,
  paperKinds,
  phases,
  printedPapers,
  riseReasons,
  ruleStatuses,
  tracks,
  ways,
} from './decisions-words';
import { rollKinds } from './organisation-words';

/** SHA-256 in base64url, 43 letters. */
export const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
/** `2026-11-01`, a day in the village. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const office = z.object({ id, name: z.string() });

/** "At least" includes the number itself; "more than" does not. */
const threshold = z.object({ parts: z.int(), of: z.int(), isMoreThan: z.boolean() });
const tally = z.object({ agree: z.int(), against: z.int(), abstain: z.int() });
/** A paper that somebody put on the table. Who may open its file depends on what it is (see `openPaper`). */
const paper = z.object({
  kind: z.enum(paperKinds),
  title: z.string(),
  hash,
  /** Its file is kept, and this reader may open it. */
  mayOpen: z.boolean(),
});
export type PaperShown = z.output<typeof paper>;

/** By which rule one body would decide this. */
export const bodyRule = z.object({
  body: z.enum(bodies),
  /** By which article, and how sure its figures are. */
  basis: z.string(),
  status: z.enum(ruleStatuses),
  /** More than one: the way of counting is chosen before the count. */
  paths: z.array(z.object({ roll: z.enum(rollKinds), quorum: z.optional(threshold) })),
  pass: threshold,
  /** Of those present, or of all who are due. */
  passOf: z.enum(['present', 'due']),
  noticeDays: z.int(),
  /** The plan lies open for so many days before. */
  documentDays: z.int(),
  ways: z.array(z.enum(ways)),
  /** It decides only with a delegation that covers the matter. */
  needsDelegation: z.boolean(),
  /** Levies in the representatives' assembly: one slip a household, one household one vote. */
  slips: z.optional(z.object({ cover: threshold, pass: threshold })),
});

/** A meeting that has been called, and what was counted at it. Nobody is named. */
const meeting = z.object({
  step: z.enum(meetingSteps),
  body: z.enum(bodies),
  calledAt: instant,
  meetingAt: instant,
  place: z.string(),
  rolls: z.array(z.object({ kind: z.enum(rollKinds), hash, due: z.int() })),
  /** Chosen before the count where there is more than one roll. */
  path: z.optional(z.enum(rollKinds)),
  held: z.optional(
    z.object({
      at: instant,
      due: z.int(),
      present: z.int(),
      /** At least so many had to come; absent where the law asks for no quorum of its own. */
      quorumNeeded: z.optional(z.int()),
      agreeNeeded: z.int(),
      presentBy: z.object({ onsite: z.int(), online: z.int(), proxy: z.int() }),
      count: tally,
      recused: z.int(),
      women: z.int(),
      slips: z.optional(z.extend(tally, { households: z.int(), covered: z.int() })),
      outcome: z.enum(meetingOutcomes),
      papers: z.array(paper),
      /** The masked names of who led it (主持) and who wrote the minutes (记录). */
      chair: z.string(),
      recorder: z.string(),
      /** The masked names of those who signed the minutes. */
      signers: z.array(z.string()),
    }),
  ),
  papers: z.array(paper),
  isCalledOff: z.boolean(),
});

const notice = z.object({
  n: z.int(),
  kind: z.enum(noticeKinds),
  state: z.enum(noticeStates),
  /** What is posted, word by word. Before it hangs, for those alone who write and sign it. */
  text: z.optional(z.string()),
  /** A long work publishes its result stage by stage; the last is final. */
  isFinal: z.boolean(),
  days: z.int(),
  papers: z.array(paper),
  signedBy: z.optional(z.string()),
  signedAt: z.optional(instant),
  publishedAt: z.optional(instant),
  until: z.optional(instant),
  boards: z.array(z.object({ placeId: id, name: z.string(), postedOn: z.optional(day) })),
  /** The certificate's head as it is printed on the notice. */
  head: hash,
});

const objectionLine = z.object({
  objectionId: id,
  notice: z.int(),
  state: z.enum(objectionStates),
  level: z.enum(objectionLevels),
  filedAt: instant,
  /** By when it must be answered, while it waits for an answer. */
  dueAt: z.optional(instant),
  isOverdue: z.boolean(),
  end: z.optional(z.enum(objectionEnds)),
  /** This reader made it or answers it, and may read its words. */
  mayOpen: z.boolean(),
});

/** One objection with its words: for who made it and for who must answer. */
export const objectionShown = z.extend(objectionLine, {
  decisionId: id,
  words: z.string(),
  answers: z.array(z.object({ level: z.enum(objectionLevels), at: instant, words: z.string() })),
  rises: z.array(z.object({ at: instant, why: z.enum(riseReasons) })),
  isMine: z.boolean(),
  /** It counts as accepted after this instant, when nobody says otherwise. */
  silenceAt: z.optional(instant),
  abilities: z.array(z.enum(objectionAbilities)),
});
export type ObjectionShown = z.output<typeof objectionShown>;

/** What happens next, who holds it, by when. Absent when it has ended. */
const next = z.object({
  does: z.enum(awaited),
  office: z.optional(office),
  by: z.optional(instant),
  isOverdue: z.boolean(),
  /** It was not done in time; this office above now looks after it. */
  risenTo: z.optional(office),
});

export const decisionLine = z.object({
  decisionId: id,
  villageId: id,
  title: z.string(),
  matters: z.array(z.enum(matters)),
  track: z.enum(tracks),
  phase: z.enum(phases),
  /** Passed or failed by the body that decides. */
  outcome: z.optional(z.enum(['passed', 'failed'])),
  openedAt: instant,
  next: z.optional(next),
});
export type DecisionLine = z.output<typeof decisionLine>;

/** A decision as one reader gets to see it. Everybody sees the same facts; abilities differ. */
export const decisionShown = z.extend(decisionLine, {
  villageName: z.string(),
  text: z.string(),
  source: z.enum(motionSources),
  /** What whoever moved it has laid beside it. */
  papers: z.array(paper),
  /** The hash of the rules' draft that is voted on, word by word. */
  draftHash: z.optional(hash),
  rules: z.object({
    /** 村委会组织法2025年修正 and the like, with how sure they are. */
    editions: z.array(z.object({ key: z.string(), name: z.string(), isUnverified: z.boolean() })),
    /** Those that prepare, in their order, then those that may decide. */
    bodies: z.array(bodyRule),
    /** The party organisation and both committees may meet as one. */
    mayMerge: z.boolean(),
    /** Voting on the phone is asking for opinions, not deciding. */
    onlineBinding: z.boolean(),
    needsWomensCheck: z.boolean(),
  }),
  steps: z.array(
    z.object({
      step: z.enum(decisionSteps),
      status: z.enum(['done', 'now', 'next', 'skipped']),
      at: z.optional(instant),
    }),
  ),
  demands: z.array(
    z.object({
      by: z.enum(demanders),
      signatures: z.int(),
      needed: z.int(),
      due: z.int(),
      isReached: z.boolean(),
    }),
  ),
  approvals: z.array(
    z.object({
      kind: z.enum(approvalKinds),
      stage: z.enum(approvalStages),
      state: z.enum(['waiting', 'granted', 'refused']),
      at: z.optional(instant),
      paper: z.optional(paper),
    }),
  ),
  womensCheckedAt: z.optional(instant),
  delegation: z.optional(z.object({ delegationId: id, from: day, until: day })),
  meetings: z.array(meeting),
  /** Members who attend from afar answer here while the meeting lasts. */
  ballotPollId: z.optional(id),
  notices: z.array(notice),
  /** Where very many have objected: the reader's own, those that are open, and the newest of the others. */
  objections: z.array(objectionLine),
  /** How many have objected, and how many of these wait for an answer. */
  objectionSum: z.object({ all: z.int(), open: z.int() }),
  /** Reader's own objections can be opened. */
  mine: z.object({
    objectionIds: z.array(id),
    hasSignedDemand: z.boolean(),
    /** As whom this reader may still sign: a representative may sign as a villager too, each once. */
    maySignAs: z.array(z.enum(demanders)),
    hasInterest: z.boolean(),
  }),
  progress: z.array(
    z.object({ at: instant, text: z.string(), isDone: z.boolean(), papers: z.array(paper) }),
  ),
  /** The newest lines, in their order; all of them stand in the certificate. */
  diary: z.array(
    z.object({
      n: z.int(),
      at: instant,
      did: z.enum(deeds),
      office: z.optional(z.string()),
      name: z.optional(z.string()),
      words: z.optional(z.string()),
      hash,
    }),
  ),
  certificate: z.object({ head: hash, lines: z.int(), isFinal: z.boolean() }),
  abilities: z.array(z.enum(decisionAbilities)),
  /** Which papers this reader may print now. */
  prints: z.array(z.enum(printedPapers)),
});
export type DecisionShown = z.output<typeof decisionShown>;

export const delegationShown = z.object({
  delegationId: id,
  state: z.enum(delegationStates),
  method: z.enum(delegationMethods),
  matters: z.array(z.enum(matters)),
  decidedOn: day,
  until: day,
  evidence: paper,
  abilities: z.array(z.enum(delegationAbilities)),
});
export type DelegationShown = z.output<typeof delegationShown>;
