import type { MeetingOutcome, MeetingStep, Way } from '../../contracts/decisions-words';
import { ways } from '../../contracts/decisions-words';
import { presenceFlaw } from './attendance';
import { rollHash } from './chain';
import type { Ballots, HappeningOf, Meeting } from './happening';
import { decisionLife, maysCall, type Move } from './phases';
import type { OpenMeeting, Process } from './state';
import { judge } from './tally';

/** What was counted at a meeting moves the decision on, sends it back, or leaves it where it is without a quorum. */
export function hold(state: Process, { at, by, facts }: HappeningOf<'held'>) {
  const { meeting, ...rest } = state;
  if (meeting === undefined) {
    return { refused: 'not_now' as const };
  }
  if (!maysCall(meeting.step, state).includes(by.hand)) {
    return { refused: 'not_allowed' as const };
  }
  if (at < meeting.meetingAt) {
    return { refused: 'before_the_meeting' as const };
  }
  const path = meeting.path ?? (meeting.rolls.length === 1 ? meeting.rolls[0]?.kind : undefined);
  const roll = meeting.rolls.find(({ kind }) => kind === path);
  if (path === undefined || roll === undefined) {
    return { refused: 'path_not_chosen' as const };
  }
  if (rollHash(path, facts.roll) !== roll.hash) {
    return { refused: 'not_on_the_roll' as const };
  }
  const flaw =
    presenceFlaw(meeting.rule, facts) ??
    countFlaw(facts) ??
    papersFlaw(state, meeting, facts) ??
    slipsFlaw(meeting, facts);
  if (flaw !== undefined) {
    return { refused: flaw };
  }
  const verdict = judge(
    meeting.rule,
    path,
    counted(roll.due, meeting, facts),
    state.lawful.recusedLeaveTotal,
  );
  const { present, recused, count, calls, women, papers, signers, slips, womensCheck } = facts;
  const { chair, recorder } = facts;
  return {
    state: movedBy(rest, meeting.step, meeting.isMerged, verdict.outcome),
    facts: {
      ...{ step: meeting.step, path, due: roll.due, present, recused, count, calls, women },
      ...{ chair, recorder, papers, signers },
      ...(slips && { slips }),
      ...(womensCheck && { womensCheck }),
      ...verdict,
    },
  };
}

/** Where the decision stands after the meeting. Signatures of many oblige: what is sent back goes on all the same. */
function movedBy(
  state: Process,
  step: MeetingStep,
  isMerged: boolean,
  outcome: MeetingOutcome,
): Process {
  if (outcome === 'no_quorum') {
    return state;
  }
  const isResolution = step === 'resolution';
  const goesOn = outcome === 'adopted' || (!isResolution && state.obliged.length > 0);
  const move: Move = goesOn ? (isMerged ? 'adopt_merged' : 'adopt') : 'return';
  const hand = maysCall(step, state)[0] ?? 'party_branch';
  const phase = decisionLife.next(state.phase, move, hand) ?? state.phase;
  return {
    ...state,
    phase,
    ...(isResolution && { outcome: outcome === 'adopted' ? 'passed' : 'failed' }),
  };
}

function counted(due: number, { slipsRoll }: OpenMeeting, facts: Meeting) {
  const { present, recused, count, slips } = facts;
  const here = new Set(present.map(({ line }) => line));
  return {
    due,
    present: present.length,
    agree: ways.reduce((sum, way) => sum + count[way].agree, 0),
    recused: recused.length,
    recusedPresent: recused.filter((line) => here.has(line)).length,
    ...(slips &&
      slipsRoll && {
        slips: { households: slipsRoll.due, covered: sumOf(slips), agree: slips.agree },
      }),
  };
}

export function sumOf({ agree, against, abstain }: Ballots): number {
  return agree + against + abstain;
}

/** Whoever came and is counted has one ballot, in the way in which they came; the roll call online says the same. */
function countFlaw({ present, recused, count, calls, women }: Meeting) {
  const not = new Set(recused);
  const voters = (way: Way) => present.filter((it) => it.way === way && !not.has(it.line));
  if (ways.some((way) => sumOf(count[way]) !== voters(way).length)) {
    return 'count_does_not_add_up' as const;
  }
  const online = voters('online').map(({ line }) => line);
  const called = new Set(calls.map(({ line }) => line));
  const tally = (choice: string) => calls.filter((it) => it.choice === choice).length;
  const isCalled =
    calls.length === online.length &&
    online.every((line) => called.has(line)) &&
    tally('agree') === count.online.agree &&
    tally('against') === count.online.against;
  if (!isCalled) {
    return 'calls_do_not_add_up' as const;
  }
  return women > present.length ? ('women_more_than_present' as const) : undefined;
}

function papersFlaw(
  { lawful }: Process,
  { step }: OpenMeeting,
  { papers, signers, present, womensCheck }: Meeting,
) {
  if (!papers.some(({ kind }) => kind === 'minutes')) {
    return 'minutes_missing' as const;
  }
  const here = new Set(present.map(({ line }) => line));
  const isSigned =
    new Set(signers).size === signers.length &&
    signers.every((line) => here.has(line)) &&
    signers.length >= Math.min(lawful.signatures, present.length);
  if (!isSigned) {
    return 'signatures_missing' as const;
  }
  if (step !== 'discussion' || !lawful.needsWomensCheck) {
    return undefined;
  }
  if (womensCheck === undefined) {
    return 'womens_check_missing' as const;
  }
  return womensCheck === 'has_such_ground' ? ('unlawful_ground' as const) : undefined;
}

function slipsFlaw({ rule, slipsRoll }: OpenMeeting, { slips, papers }: Meeting) {
  if (rule.slips === undefined) {
    return slips === undefined ? undefined : ('slips_do_not_add_up' as const);
  }
  if (slips === undefined || !papers.some(({ kind }) => kind === 'slips')) {
    return 'slips_missing' as const;
  }
  return sumOf(slips) > (slipsRoll?.due ?? 0) ? ('slips_do_not_add_up' as const) : undefined;
}
