import { must, there } from './broken';
import { dayOf, lastInstantAfter } from './days';
import { type Line } from './shape';
import { hasApprovals, isExecutive, type OpenNotice, type Phase, type Walk } from './walk';

/** Section 5.4: what hangs on the boards, and the work that is carried out between the notices. */

export function prepareNotice(walk: Walk, { facts, prev }: Line<'notice_prepared'>): void {
  const { kind, boards } = facts;
  must('N1', walk.notice === undefined);
  must('N1', kind === 'decision' ? walk.phase === 'resolved' : mayTellResult(walk));
  must('N2', isExecutive(walk, facts.by.hand) && facts.n === walk.published.length + 1);
  must('N2', boards.length > 0 && new Set(boards).size === boards.length);
  must('N2', facts.isFinal === (kind === 'decision' || walk.phase === 'done'));
  must('N3', facts.head === prev);
  walk.notice = { prepared: facts };
  walk.hasNews = false;
}

export function returnNotice(walk: Walk, line: Line<'notice_returned'>): void {
  checkedBySupervisors(walk, line);
  walk.notice = undefined;
  walk.hasNews = true;
}

export function signNotice(walk: Walk, line: Line<'notice_signed'>): void {
  checkedBySupervisors(walk, line).signedAt = line.at;
}

export function publishNotice(walk: Walk, { at, facts }: Line<'notice_published'>): void {
  const { prepared, signedAt } = there('N5', walk.notice);
  const signedOn = dayOf(there('N5', signedAt));
  const postedOn = facts.boards.map((board) => board.postedOn);
  const boards = facts.boards.map(({ placeId }) => placeId);
  must('N5', facts.n === prepared.n && isExecutive(walk, facts.by.hand));
  must('N5', boards.length === prepared.boards.length);
  must(
    'N5',
    prepared.boards.every((board) => boards.includes(board)),
  );
  must(
    'N5',
    postedOn.every((day) => signedOn <= day && day <= dayOf(at)),
  );
  const { decisionNotice, resultNotice } = walk.lawful.days;
  const hangs = prepared.kind === 'decision' ? decisionNotice : resultNotice;
  const latest = postedOn.reduce((a, b) => (a > b ? a : b));
  must('N6', facts.until === lastInstantAfter(latest, hangs));
  walk.notice = undefined;
  walk.published.push({ n: facts.n, until: facts.until });
  if (prepared.isFinal) walk.phase = phaseAfter(walk, prepared.kind);
}

export function carryOut(walk: Walk, { facts }: Line<'carried_out'>): void {
  must('X1', walk.phase === 'underway' && isExecutive(walk, facts.by.hand));
  must('X1', hasApprovals(walk, 'before_execution'));
  walk.hasNews = true;
  if (facts.isDone) walk.phase = 'done';
}

function mayTellResult({ phase, hasNews }: Walk): boolean {
  return phase === 'done' || (phase === 'underway' && hasNews);
}

function checkedBySupervisors(
  walk: Walk,
  { facts }: Line<'notice_returned' | 'notice_signed'>,
): OpenNotice {
  const notice = there('N4', walk.notice);
  must('N4', notice.signedAt === undefined && facts.n === notice.prepared.n);
  must('N4', facts.by.hand === 'supervision_committee');
  return notice;
}

function phaseAfter({ outcome, isRefused }: Walk, kind: 'decision' | 'result'): Phase {
  if (kind === 'result' || outcome !== 'passed') return 'published';
  return isRefused ? 'done' : 'underway';
}
