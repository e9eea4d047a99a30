import type { DecisionAbility } from '../../contracts/decisions-words';
import { hasAll } from './approving';
import type { Hand } from './happening';
import { hangingNotice } from './objecting';
import { decisionLife, isBeforeTheVote, isEnd, isExecutive, maysCall, stepFrom } from './phases';
import type { Process } from './state';

/** Who looks at a decision, as far as it matters for what they may do with it. */
export interface Looker {
  readonly hands: readonly Hand[];
  readonly isMover: boolean;
}

/** What these hands may do with it now, in the order in which it is usually done. */
export function abilitiesOf(process: Process, looker: Looker, now: number): DecisionAbility[] {
  const { hands } = looker;
  if (isEnd(process.phase)) {
    return [];
  }
  const isHand = (hand: Hand) => hands.includes(hand);
  const executive = hands.some((hand) => isExecutive(hand, process));
  const supervises = isHand('supervision_committee');
  return [
    ...asVillager(process, looker, now),
    ...aroundMeetings(process, hands, now),
    ...(executive || isHand('township') || isHand('county') ? approving(process) : []),
    ...(executive ? executing(process, now) : []),
    ...(supervises && process.notice !== undefined && process.notice.signedAt === undefined
      ? (['sign_notice', 'return_notice'] as const)
      : []),
    ...(supervises ? (['report_past_village'] as const) : []),
    ...(mayWithdraw(process, looker) ? (['withdraw'] as const) : []),
  ];
}

function asVillager(process: Process, { hands }: Looker, now: number): DecisionAbility[] {
  if (!hands.includes('villager')) {
    return [];
  }
  const isOpen = isBeforeTheVote(process);
  const mayDemand = isOpen && process.meeting?.step !== 'resolution';
  return [
    ...(mayDemand && process.lawful.demands.length > 0 ? (['sign_demand'] as const) : []),
    ...(isOpen ? (['declare_interest'] as const) : []),
    ...(hangingNotice(process, now) ? (['object'] as const) : []),
  ];
}

function aroundMeetings(process: Process, hands: readonly Hand[], now: number): DecisionAbility[] {
  const { meeting, phase } = process;
  if (meeting === undefined) {
    const step = (['proposal', 'discussion', 'review', 'resolution'] as const).find(
      (it) => stepFrom[it] === phase,
    );
    const mayCall = step !== undefined && maysCall(step, process).some((it) => hands.includes(it));
    return mayCall ? ['call_meeting'] : [];
  }
  const isKeeper = maysCall(meeting.step, process).some((it) => hands.includes(it));
  if (!isKeeper) {
    return hands.includes('supervision_committee') ? ['read_roll'] : [];
  }
  const hasBegun = now >= meeting.meetingAt;
  const isChosen = meeting.path !== undefined || meeting.rolls.length === 1;
  return [
    ...(hasBegun && !isChosen ? (['choose_path'] as const) : []),
    ...(hasBegun && meeting.rule.ways.includes('online') ? (['open_ballot'] as const) : []),
    ...(hasBegun && isChosen ? (['record_meeting'] as const) : []),
    'read_roll',
    ...(meeting.path === undefined ? (['cancel_meeting'] as const) : []),
  ];
}

function approving({ lawful, granted, outcome, isRefused }: Process): DecisionAbility[] {
  const isOpen = lawful.approvals.some(
    ({ kind, stage }) =>
      !granted.includes(kind) &&
      (stage === 'before_meeting' ? outcome === undefined : outcome === 'passed' && !isRefused),
  );
  return isOpen ? ['record_approval'] : [];
}

function executing(process: Process, now: number): DecisionAbility[] {
  const { phase, notice, hasNews, notices, objections, outcome, isRefused } = process;
  const mayPrepare =
    notice === undefined &&
    (phase === 'resolved' || phase === 'done' || (phase === 'underway' && hasNews));
  const isSettled =
    notices.every(({ until }) => until < now) &&
    objections.every(({ state }) => state === 'closed') &&
    (outcome !== 'passed' || isRefused || hasAll(process, 'before_archive'));
  return [
    ...(mayPrepare ? (['prepare_notice'] as const) : []),
    ...(notice?.signedAt !== undefined ? (['publish_notice'] as const) : []),
    ...(phase === 'underway' && hasAll(process, 'before_execution')
      ? (['record_progress'] as const)
      : []),
    ...(phase === 'published' && isSettled ? (['archive'] as const) : []),
  ];
}

function mayWithdraw(process: Process, { hands, isMover }: Looker): boolean {
  const may = hands.some(
    (hand) =>
      (isMover || hand === 'party_branch') &&
      decisionLife.next(process.phase, 'withdraw', hand) !== undefined,
  );
  return may && process.meeting === undefined && process.obliged.length === 0;
}
