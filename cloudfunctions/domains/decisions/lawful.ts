import type {
  ApprovalKind,
  ApprovalStage,
  Body,
  Matter,
  MeetingStep,
  Track,
  Way,
} from '../../contracts/decisions-words';
import type { RollKind } from '../../contracts/organisation-words';
import { dayOf } from '../../kernel/calendar';
import { decisionBodies, levySlips, type Threshold } from '../../law/decision-bodies';
import { approvalStage, decisionMatters, type DecisionMatter } from '../../law/decision-matters';
import { decisionLawVersion, type RuleSetKey, villageLawOn } from '../../law/decision-rules';
import { parameters } from '../../law/parameters';
import { allowedByAll, stricter } from './strictest';

/** By which figures one body meets and decides. */
export interface BodyRule {
  readonly body: Body;
  readonly paths: readonly { readonly roll: RollKind; readonly quorum?: Threshold }[];
  readonly pass: Threshold;
  readonly passOf: 'present' | 'due';
  readonly noticeDays: number;
  readonly documentDays: number;
  readonly ways: readonly Way[];
  readonly needsDelegation: boolean;
  readonly dueMin: number;
  readonly slips?: { readonly cover: Threshold; readonly pass: Threshold };
}

export interface Approval {
  readonly kind: ApprovalKind;
  readonly stage: ApprovalStage;
}

/**
 * Everything that the law says about one decision, copied when it begins: a later change of the law or of a county's
 * figure does not touch what is running. It stands in the first line of the certificate.
 */
export interface Lawful {
  readonly version: string;
  readonly editions: readonly RuleSetKey[];
  readonly track: Track;
  readonly preparing: Readonly<Record<Exclude<MeetingStep, 'resolution'>, BodyRule>>;
  /** The bodies that may decide. */
  readonly deciding: readonly BodyRule[];
  readonly approvals: readonly Approval[];
  readonly needsWomensCheck: boolean;
  readonly mayMerge: boolean;
  readonly recusedLeaveTotal: boolean;
  readonly signatures: number;
  readonly demands: readonly {
    readonly by: 'villagers' | 'representatives';
    readonly body: Body;
    readonly share: Threshold;
  }[];
  readonly days: {
    readonly decisionNotice: number;
    readonly resultNotice: number;
    readonly objection: number;
    readonly reply: number;
    readonly townshipReply: number;
    readonly silence: number;
  };
}

/** Two kinds of matter that no one body may decide together. */
export type Unlawful = 'split_the_matters' | 'matter_listed_twice';

/** The law for these matters on the day that they are moved: of everything the strictest. */
export function lawfulFor(matters: readonly Matter[], at: number): Lawful | Unlawful {
  if (matters.length === 0 || new Set(matters).size < matters.length) {
    return 'matter_listed_twice';
  }
  const all = matters.map((matter): DecisionMatter => decisionMatters[matter]);
  const ofCollective = all.filter(({ track }) => track === 'collective');
  const track: Track = ofCollective.length > 0 ? 'collective' : 'villagers';
  const isMixed = ofCollective.length > 0 && ofCollective.length < all.length;
  if (isMixed && all.some((it) => it.track === 'villagers' && !it.isDelegable)) {
    return 'split_the_matters';
  }
  const deciders = track === 'collective' ? ofCollective : all;
  const bodies = allowedByAll(deciders.map((it) => it.bodies));
  const approvals = [...new Set(all.flatMap((it) => it.approvals))];
  const villageLaw = villageLawOn(dayOf(at));
  return {
    version: decisionLawVersion,
    editions: [...new Set([villageLaw, ...all.flatMap((it) => it.ruleSets)])],
    track,
    preparing: {
      proposal: bodyRule('party_organisation', []),
      discussion: bodyRule('two_committees', []),
      review: bodyRule('party_members', []),
    },
    deciding: bodies.map((body) => bodyRule(body, all)),
    approvals: approvals.map((kind) => ({ kind, stage: approvalStage[kind] })),
    needsWomensCheck: all.some((it) => it.needsWomensCheck),
    mayMerge: parameters['decision.mayMergeSteps'].value,
    recusedLeaveTotal: parameters['decision.recusedLeaveTotal'].value,
    signatures: parameters['decision.signatures'].value,
    demands: bodies.flatMap((body) =>
      decisionBodies[body].demands.map(({ by, share }) => ({ by, body, share })),
    ),
    days: daysFor(all),
  };
}

/** The figures of one body for these matters. */
export function bodyRule(body: Body, matters: readonly DecisionMatter[]): BodyRule {
  const { paths, pass, passOf, noticeDays, documentDays, ways, needsDelegation, dueMin } =
    decisionBodies[body];
  const wanted = matters.flatMap((it) => (it.pass === undefined ? [] : [it.pass]));
  const hasSlips = body === 'representatives_assembly' && matters.some((it) => it.hasSlips);
  return {
    body,
    paths,
    pass: wanted.reduce(stricter, pass),
    passOf,
    noticeDays,
    documentDays,
    ways,
    needsDelegation,
    dueMin: dueMin ?? 1,
    ...(hasSlips && { slips: levySlips }),
  };
}

function daysFor(matters: readonly DecisionMatter[]): Lawful['days'] {
  const own = matters.map((it) => it.noticeDaysMin);
  return {
    decisionNotice: Math.max(parameters['decision.publishDays'].value, ...own),
    resultNotice: Math.max(parameters['decision.resultPublishDays'].value, ...own),
    objection: parameters['disclosure.objectionDays'].value,
    reply: parameters['disclosure.replyDays'].value,
    townshipReply: parameters['disclosure.townshipReplyDays'].value,
    silence: parameters['decision.silenceDays'].value,
  };
}
