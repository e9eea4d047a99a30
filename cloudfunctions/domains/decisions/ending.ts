import { hasAll } from './approving';
import type { HappeningOf } from './happening';
import { decisionLife, isBeforeTheVote, isExecutive } from './phases';
import type { Process } from './state';

/** Something has been carried out: a stage of a long work, or all of it. */
export function carryOut(state: Process, { by, facts }: HappeningOf<'carried_out'>) {
  if (state.phase !== 'underway') {
    return { refused: 'not_now' as const };
  }
  if (!isExecutive(by.hand, state)) {
    return { refused: 'not_allowed' as const };
  }
  if (!hasAll(state, 'before_execution')) {
    return { refused: 'approval_missing' as const };
  }
  const phase = facts.isDone ? decisionLife.next(state.phase, 'finish', by.hand) : undefined;
  return { state: { ...state, phase: phase ?? state.phase, hasNews: true }, facts };
}

/** Taken back before it was voted on. What many have asked for is not one person's to take back. */
export function withdraw(state: Process, { by, facts }: HappeningOf<'withdrawn'>) {
  const { phase, meeting, obliged } = state;
  if (!isBeforeTheVote(state) || meeting !== undefined) {
    return { refused: 'not_now' as const };
  }
  const after = decisionLife.next(phase, 'withdraw', by.hand);
  if (after === undefined) {
    return { refused: 'not_allowed' as const };
  }
  if (obliged.length > 0) {
    return { refused: 'demanded_by_many' as const };
  }
  return { state: { ...state, phase: after }, facts };
}

/** Into the archive: the result is published, the notices have hung their days, every objection is closed. */
export function archive(state: Process, { at, by }: HappeningOf<'archived'>) {
  if (!isExecutive(by.hand, state)) {
    return { refused: 'not_allowed' as const };
  }
  const phase = decisionLife.next(state.phase, 'archive', by.hand);
  if (phase === undefined) {
    return { refused: 'result_not_published' as const };
  }
  if (state.notices.some(({ until }) => at <= until)) {
    return { refused: 'notice_still_hangs' as const };
  }
  if (state.objections.some((it) => it.state !== 'closed')) {
    return { refused: 'objection_open' as const };
  }
  const isCarriedOut = state.outcome === 'passed' && !state.isRefused;
  if (isCarriedOut && !hasAll(state, 'before_archive')) {
    return { refused: 'approval_missing' as const };
  }
  return { state: { ...state, phase }, facts: {} };
}
