import { dayOf } from '../../kernel/calendar';
import type { HappeningOf } from './happening';
import { lastInstant } from './days';
import { decisionLife, isExecutive } from './phases';
import type { Process } from './state';

/** The notice is written. It carries the head of the certificate as it stands, so that nothing before it can change. */
export function prepare(state: Process, { by, facts }: HappeningOf<'notice_prepared'>) {
  const { kind, textHash, boards, papers } = facts;
  if (state.notice !== undefined || !isDue(state, kind)) {
    return { refused: 'not_now' as const };
  }
  if (!isExecutive(by.hand, state)) {
    return { refused: 'not_allowed' as const };
  }
  if (boards.length === 0 || new Set(boards).size < boards.length) {
    return { refused: 'boards_missing' as const };
  }
  const n = state.notices.length + 1;
  const isFinal = kind === 'decision' || state.phase === 'done';
  return {
    state: { ...state, notice: { n, kind, isFinal, boards }, hasNews: false },
    facts: { n, kind, isFinal, textHash, boards, papers, head: state.head },
  };
}

/** What was decided is published once; what came of it stage by stage, and at the end. */
function isDue({ phase, hasNews }: Process, kind: 'decision' | 'result'): boolean {
  return kind === 'decision'
    ? phase === 'resolved'
    : phase === 'done' || (phase === 'underway' && hasNews);
}

/** 村务监督委员会 has compared it with the minutes. */
export function sign(state: Process, { at, by }: HappeningOf<'notice_signed'>) {
  const { notice } = state;
  if (notice === undefined || notice.signedAt !== undefined) {
    return { refused: 'not_now' as const };
  }
  if (by.hand !== 'supervision_committee') {
    return { refused: 'not_allowed' as const };
  }
  return { state: { ...state, notice: { ...notice, signedAt: at } }, facts: { n: notice.n } };
}

/** 村务监督委员会 sends it back: it is written anew. */
export function sendBack(state: Process, { by, facts }: HappeningOf<'notice_returned'>) {
  const { notice, ...rest } = state;
  if (notice === undefined || notice.signedAt !== undefined) {
    return { refused: 'not_now' as const };
  }
  if (by.hand !== 'supervision_committee') {
    return { refused: 'not_allowed' as const };
  }
  return { state: { ...rest, hasNews: true }, facts: { n: notice.n, ...facts } };
}

/** It hangs on every board that it was written for; its days count from the last of them. */
export function publish(state: Process, { at, by, facts }: HappeningOf<'notice_published'>) {
  const { notice, ...rest } = state;
  if (notice?.signedAt === undefined) {
    return { refused: 'not_now' as const };
  }
  if (!isExecutive(by.hand, state)) {
    return { refused: 'not_allowed' as const };
  }
  const posted = facts.boards.map(({ placeId }) => placeId);
  if (posted.length !== notice.boards.length || !notice.boards.every((it) => posted.includes(it))) {
    return { refused: 'boards_missing' as const };
  }
  const days = facts.boards.map(({ postedOn }) => postedOn).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (first < dayOf(notice.signedAt) || last > dayOf(at)) {
    return { refused: 'not_posted_yet' as const };
  }
  const { n, kind, isFinal } = notice;
  const { decisionNotice, resultNotice } = state.lawful.days;
  const until = lastInstant(last, kind === 'decision' ? decisionNotice : resultNotice);
  return {
    state: {
      ...rest,
      phase: phaseAfter(state, kind, isFinal, by.hand),
      notices: [...state.notices, { n, kind, isFinal, until }],
    },
    facts: { n, boards: facts.boards, until },
  };
}

function phaseAfter(
  { phase, outcome, isRefused }: Process,
  kind: 'decision' | 'result',
  isFinal: boolean,
  hand: HappeningOf<'notice_published'>['by']['hand'],
) {
  if (!isFinal) {
    return phase;
  }
  const move =
    kind === 'result' || (outcome === 'passed' && !isRefused)
      ? 'publish'
      : outcome === 'failed'
        ? 'publish_failed'
        : 'publish_refused';
  return decisionLife.next(phase, move, hand) ?? phase;
}
