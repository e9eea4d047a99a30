import type { Awaited } from '../../contracts/decisions-words';
import { dueAfter, type PeriodUnit } from '../../kernel/calendar';
import { clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';
import { parameters } from '../../law/parameters';
import { hasAll } from './approving';
import type { Hand } from './happening';
import { maysCall } from './phases';
import type { Process } from './state';

/** What a decision waits for now. */
export interface Waiting {
  readonly does: Awaited;
  /** Whose step it is; absent while only time has to pass, or others have to answer. */
  readonly hand?: Hand;
  /** When it must be done; without a hand when it is over. */
  readonly dueAt?: number;
}

type Period = Readonly<{ amount: number; unit: PeriodUnit }>;
const PUBLISH: Period = { amount: parameters['disclosure.majorDays'].value, unit: 'calendarDay' };
/** Whatever is on its way is told of at least once a quarter (村务公开). */
const STAGE: Period = { amount: parameters['disclosure.generalMonths'].value, unit: 'month' };

/** The next step, who holds it and by when, counted from now; nothing when the decision has ended. */
export function waitingFor(process: Process, now: number): Waiting | undefined {
  const { phase, meeting, notice } = process;
  if (meeting !== undefined) {
    const from = Math.max(meeting.meetingAt, now);
    return held('hold_meeting', callerOf(process, meeting.step), clocks['decision.minutes'], from);
  }
  if (notice !== undefined) {
    return notice.signedAt === undefined
      ? held('sign_notice', 'supervision_committee', clocks['decision.sign'], now)
      : held('publish_notice', executiveOf(process), clocks['decision.post'], now);
  }
  switch (phase) {
    case 'moved':
      return held('call_proposal', 'party_branch', clocks['decision.propose'], now);
    case 'proposed':
      return held('call_discussion', 'party_branch', clocks['decision.discuss'], now);
    case 'discussed':
      return held('call_review', 'party_branch', clocks['decision.review'], now);
    case 'reviewed':
      return hasAll(process, 'before_meeting')
        ? held('call_resolution', callerOf(process, 'resolution'), clocks['decision.assemble'], now)
        : held('approval', executiveOf(process), clocks['decision.approve'], now);
    case 'resolved':
      return held('prepare_decision_notice', executiveOf(process), PUBLISH, now);
    case 'underway':
      return underway(process, now);
    case 'done':
      return held('prepare_result_notice', executiveOf(process), PUBLISH, now);
    case 'published':
      return published(process, now);
    case 'archived':
    case 'declined':
    case 'withdrawn':
      return undefined;
  }
}

function underway(process: Process, now: number): Waiting {
  const executive = executiveOf(process);
  if (!hasAll(process, 'before_execution')) {
    const isLevy = process.lawful.approvals.some(({ kind }) => kind === 'levy_review');
    const period = isLevy ? clocks['levy.countyReview'] : clocks['decision.approve'];
    return held('approval', executive, period, now);
  }
  return process.hasNews
    ? held('prepare_result_notice', executive, PUBLISH, now)
    : held('carry_out', executive, STAGE, now);
}

/** The notices hang their days, objections are answered, and then it goes into the archive. */
function published(process: Process, now: number): Waiting {
  const until = Math.max(...process.notices.map((it) => it.until));
  if (now <= until) {
    return { does: 'notice_days', dueAt: until };
  }
  if (process.objections.some(({ state }) => state !== 'closed')) {
    return { does: 'answer_objections' };
  }
  const isCarriedOut = process.outcome === 'passed' && !process.isRefused;
  return isCarriedOut && !hasAll(process, 'before_archive')
    ? held('approval', executiveOf(process), clocks['decision.approve'], now)
    : held('archive', executiveOf(process), clocks['decision.file'], now);
}

/** Whoever acts for the body that decides. */
export function executiveOf({ lawful, hasCollective }: Process): Hand {
  return lawful.track === 'collective' && hasCollective ? 'collective' : 'villagers_committee';
}

function callerOf(process: Process, step: Parameters<typeof maysCall>[0]): Hand {
  return maysCall(step, process)[0] ?? 'party_branch';
}

function held(does: Awaited, hand: Hand, { amount, unit }: Period, from: number): Waiting {
  return { does, hand, dueAt: dueAfter(from, { amount, unit }, workCalendar).effectiveAt };
}
