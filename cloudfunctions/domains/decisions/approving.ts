import type { Approval } from './lawful';
import type { HappeningOf } from './happening';
import { decisionLife, isEnd, isExecutive } from './phases';
import type { Process } from './state';

type Approving = HappeningOf<'approved'> | HappeningOf<'refused'>;

/** What another office, or an earlier step, had to give is there, with its paper. */
export function approvals(state: Process, it: HappeningOf<'approved'>) {
  const flaw = approvalFlaw(state, it);
  if (typeof flaw === 'string') {
    return { refused: flaw };
  }
  return {
    state: { ...state, granted: [...state.granted, it.facts.kind] },
    facts: { ...it.facts, stage: flaw.stage },
  };
}

/**
 * An office has said no. Before the vote a better paper may still come; of what was passed it means that it is not
 * carried out, and that the people are told so.
 */
export function refusals(state: Process, it: HappeningOf<'refused'>) {
  const flaw = approvalFlaw(state, it);
  if (typeof flaw === 'string') {
    return { refused: flaw };
  }
  const { stage } = flaw;
  if (stage === 'before_archive') {
    return { refused: 'not_now' as const };
  }
  const isRefused = stage === 'before_execution';
  const phase = isRefused ? decisionLife.next(state.phase, 'refuse', it.by.hand) : undefined;
  return {
    state: { ...state, isRefused: state.isRefused || isRefused, phase: phase ?? state.phase },
    facts: { ...it.facts, stage },
  };
}

function approvalFlaw(state: Process, { by, facts: { kind } }: Approving) {
  const { lawful, granted, outcome, phase, isRefused } = state;
  const wanted: Approval | undefined = lawful.approvals.find((it) => it.kind === kind);
  if (wanted === undefined) {
    return 'approval_not_needed' as const;
  }
  if (!isExecutive(by.hand, state) && by.hand !== 'township' && by.hand !== 'county') {
    return 'not_allowed' as const;
  }
  if (granted.includes(kind)) {
    return 'already_recorded' as const;
  }
  const isDue =
    wanted.stage === 'before_meeting' ? outcome === undefined : outcome === 'passed' && !isRefused;
  return isDue && !isEnd(phase) ? wanted : ('not_now' as const);
}

/** What has to be there by this stage is there. */
export function hasAll(
  { lawful, granted }: Pick<Process, 'lawful' | 'granted'>,
  stage: Approval['stage'],
): boolean {
  return lawful.approvals.every((it) => it.stage !== stage || granted.includes(it.kind));
}
