import type { OutputOf } from '../../contracts/contract';
import type { listOpinions, listRevisions, readRevision } from '../../contracts/rules';
import { revisionSteps } from '../../contracts/rules-words';
import type { Actor } from '../../kernel/actor';
import { reaches } from '../../kernel/share';
import { parameters } from '../../law/parameters';
import { maskName } from '../organisation';
import type { DiaryLine } from './diary';
import { changesBetween } from './difference';
import type { Draft } from './draft';
import type { Edition } from './edition';
import { AT_AN_END, AT_THE_NEXT, STEP_OF } from './life';
import { type Finding, lint } from './lint';
import type { Opinion } from './opinion';
import { abilitiesOf, seesFindings } from './policy';
import type { Revision } from './revision';

type RevisionLine = OutputOf<typeof listRevisions>['items'][number];
export type RevisionShown = OutputOf<typeof readRevision>;
type FindingShown = NonNullable<RevisionShown['draft']>['findings'][number];
type OpinionShown = OutputOf<typeof listOpinions>['items'][number];

/** What was looked up for one reader before it is decided how much of it is shown. */
export interface Pieces {
  readonly villageName: string;
  readonly draft?: Draft | undefined;
  /** What counted when the revision was opened. */
  readonly base?: Edition | undefined;
  /** Oldest first. */
  readonly lines: readonly DiaryLine[];
  /** Full names of those who appear; nobody stands here who was forgotten. */
  readonly names: ReadonlyMap<string, string>;
}

export function showLine(revision: Revision, villageName: string, now: number): RevisionLine {
  const { id, villageId, orgType, kind, state, openedAt, duty } = revision;
  return {
    ...{ revisionId: id, villageId, villageName, orgType, kind, state, openedAt },
    ...(duty && {
      duty: { office: duty.office, dueAt: duty.promisedAt, isOverdue: duty.promisedAt < now },
    }),
  };
}

/** The whole way of a revision as this reader gets to see it. Drafts are public; names are masked. */
export function showRevision(
  revision: Revision,
  actor: Actor,
  pieces: Pieces,
  now: number,
): RevisionShown {
  const { purpose, reviews, noticeUntil, filing, edition, opinions: all, unanswered } = revision;
  return {
    ...showLine(revision, pieces.villageName, now),
    purpose,
    steps: stepsOf(revision),
    ...(pieces.draft && { draft: draftShown(revision, pieces.draft, actor, pieces) }),
    reviews: [...reviews],
    ...(noticeUntil !== undefined && { noticeUntil }),
    ...voteShown(revision),
    ...(filing && { filing }),
    ...(edition && { edition }),
    opinions: { all, unanswered },
    diary: pieces.lines.map((line) => diaryShown(line, pieces)),
    abilities: abilitiesOf(revision, actor, now),
  };
}

/** What the linter marked, with what a cadre has said for it. */
export function showFindings(
  findings: readonly Finding[],
  explained: Revision['explained'],
): FindingShown[] {
  const reasons = new Map(explained.map(({ key, reason }) => [key, reason]));
  return findings.map((finding) => {
    const reason = reasons.get(finding.key);
    return { ...finding, ...(reason !== undefined && { explained: reason }) };
  });
}

/** An opinion without who said it when they wished so; they themselves know it as theirs. */
export function showOpinion(
  { id, clauseId, text, at, personId, isAnonymous, answer }: Opinion,
  actor: Actor,
  names: Pieces['names'],
): OpinionShown {
  const name = personId === undefined ? undefined : names.get(personId);
  return {
    opinionId: id,
    ...(clauseId !== undefined && { clauseId }),
    ...{ text, at },
    ...(name !== undefined && !isAnonymous && { name: maskName(name) }),
    isMine: personId !== undefined && personId === actor.personId,
    ...(answer && {
      answer: {
        ...{ isTakenIn: answer.isTakenIn, reason: answer.reason },
        ...{ at: answer.at, office: answer.office },
      },
    }),
  };
}

function draftShown(revision: Revision, draft: Draft, actor: Actor, { base }: Pieces) {
  const { n, savedAt, clauses } = draft;
  const findings = seesFindings(actor, revision) ? lint(clauses.map(({ text }) => text)) : [];
  return {
    ...{ n, savedAt },
    clauses: clauses.map((clause, at) => ({ ...clause, number: at + 1 })),
    changes: changesBetween(base?.clauses ?? [], clauses),
    findings: showFindings(findings, revision.explained),
  };
}

function voteShown({ decisionId, vote }: Revision) {
  if (decisionId === undefined) {
    return {};
  }
  const { present, women } = vote ?? {};
  const isCounted = present !== undefined && women !== undefined && present > 0;
  return {
    vote: {
      decisionId,
      ...(vote && { passed: vote.passed }),
      ...(present !== undefined && { present }),
      ...(women !== undefined && { women }),
      ...(isCounted && {
        fewWomen: !reaches(women, present, parameters['convention.womenShareWarn'].value),
      }),
    },
  };
}

/** The line of steps with the day each was reached; a revision that went back has its later steps before it again. */
function stepsOf({ state, reached }: Revision): RevisionShown['steps'] {
  const now = STEP_OF[state];
  const last = now === undefined ? -1 : revisionSteps.indexOf(now);
  return revisionSteps.map((step, place) => {
    const at = place <= last ? reached[step] : undefined;
    return { step, status: statusAt(place), ...(at !== undefined && { at }) };
  });

  function statusAt(place: number): RevisionShown['steps'][number]['status'] {
    const isOver = AT_THE_NEXT.has(state) || AT_AN_END.has(state);
    const current = AT_THE_NEXT.has(state) ? last + 1 : isOver ? undefined : last;
    if (place === current) {
      return 'now';
    }
    return place <= last ? 'done' : 'next';
  }
}

function diaryShown(
  { at, did, office, personId, words }: DiaryLine,
  { names }: Pieces,
): RevisionShown['diary'][number] {
  const name = personId === undefined ? undefined : names.get(personId);
  return {
    ...{ at, did },
    ...(office && { office }),
    ...(name !== undefined && { name: maskName(name) }),
    ...(words !== undefined && { words }),
  };
}
