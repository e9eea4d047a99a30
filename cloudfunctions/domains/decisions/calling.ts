import type { MeetingStep } from '../../contracts/decisions-words';
import { dayOf, daysBetween } from '../../kernel/calendar';
import { rollHash } from './chain';
import type { Delegated, HappeningOf, Paper } from './happening';
import type { BodyRule } from './lawful';
import { maysCall, stepFrom } from './phases';
import type { FrozenRoll, OpenMeeting, Process } from './state';

type Calling = HappeningOf<'called'>;

/** A body is called: from now on its roll stands, and who is due. */
export function call(state: Process, { at, by, facts }: Calling) {
  const { step, isMerged, meetingAt, place, papers, delegation } = facts;
  const rule = ruleFor(state, step, facts.body);
  const from = isMerged ? 'moved' : stepFrom[step];
  if (state.phase !== from || state.meeting !== undefined) {
    return { refused: 'not_now' as const };
  }
  if (!maysCall(step, state).includes(by.hand)) {
    return { refused: 'not_allowed' as const };
  }
  if (rule === undefined) {
    return { refused: 'body_not_for_matter' as const };
  }
  const flaw =
    mergingFlaw(state, facts) ??
    demandFlaw(state, step, rule) ??
    noticeFlaw(rule, at, meetingAt) ??
    papersFlaw(state, step, papers) ??
    delegationFlaw(state, rule, delegation, meetingAt) ??
    rollFlaw(rule, facts);
  if (flaw !== undefined) {
    return { refused: flaw };
  }
  const rolls = facts.rolls.map(({ kind, lines }) => frozen(kind, lines));
  const meeting: OpenMeeting = {
    ...{ step, rule, isMerged, meetingAt, rolls },
    ...(facts.slipsRoll && { slipsRoll: frozen('households', facts.slipsRoll) }),
    ...(delegation && { delegation }),
  };
  const { slipsRoll } = meeting;
  return {
    state: { ...state, meeting },
    facts: {
      ...{ step, body: rule.body, isMerged, meetingAt, place, papers, rolls },
      ...(slipsRoll && { slipsRoll }),
      ...(delegation && { delegation }),
    },
  };
}

/** The meeting does not take place. Whoever called it calls it off, before it has begun to count. */
export function callOff(state: Process, { by }: HappeningOf<'called_off'>) {
  const { meeting, ...rest } = state;
  if (meeting === undefined || meeting.path !== undefined) {
    return { refused: 'not_now' as const };
  }
  if (!maysCall(meeting.step, state).includes(by.hand)) {
    return { refused: 'not_allowed' as const };
  }
  return { state: rest, facts: { step: meeting.step } };
}

/** Before anybody votes it is said aloud whether people or households are counted; it cannot be changed afterwards. */
export function seat(state: Process, { at, by, facts: { path } }: HappeningOf<'seated'>) {
  const { meeting } = state;
  if (meeting === undefined) {
    return { refused: 'not_now' as const };
  }
  if (!maysCall(meeting.step, state).includes(by.hand)) {
    return { refused: 'not_allowed' as const };
  }
  if (at < meeting.meetingAt) {
    return { refused: 'before_the_meeting' as const };
  }
  if (meeting.path !== undefined) {
    return { refused: 'already_chosen' as const };
  }
  if (meeting.rolls.length < 2 || !meeting.rolls.some(({ kind }) => kind === path)) {
    return { refused: 'path_not_open' as const };
  }
  return { state: { ...state, meeting: { ...meeting, path } }, facts: { path } };
}

/** By which rule this body takes this step; nothing when it may not. */
export function ruleFor(
  { lawful: { preparing, deciding } }: Pick<Process, 'lawful'>,
  step: MeetingStep,
  body: string,
): BodyRule | undefined {
  const rules = step === 'resolution' ? deciding : [preparing[step]];
  return rules.find((rule) => rule.body === body);
}

function frozen(
  kind: FrozenRoll['kind'],
  lines: Calling['facts']['rolls'][number]['lines'],
): FrozenRoll {
  return { kind, hash: rollHash(kind, lines), due: lines.length };
}

function mergingFlaw({ lawful }: Process, { step, isMerged }: Calling['facts']) {
  const isLawful = !isMerged || (step === 'discussion' && lawful.mayMerge);
  return isLawful ? undefined : ('merging_not_allowed' as const);
}

/** A tenth of the villagers ask for the assembly: their representatives do not do instead. */
function demandFlaw({ obliged }: Process, step: MeetingStep, { body }: BodyRule) {
  const isOwed = step === 'resolution' && obliged.includes('villagers_assembly');
  return isOwed && body !== 'villagers_assembly'
    ? ('demand_wants_the_assembly' as const)
    : undefined;
}

function noticeFlaw({ noticeDays, documentDays }: BodyRule, at: number, meetingAt: number) {
  const days = Math.max(noticeDays, documentDays);
  return meetingAt < at || daysBetween(at, meetingAt) < days
    ? ('notice_too_short' as const)
    : undefined;
}

/** Whoever reviews or decides has the plan before them, and of rules that very draft. */
function papersFlaw(
  { lawful, granted, draftHash }: Process,
  step: MeetingStep,
  papers: readonly Paper[],
) {
  const plans = papers.filter(({ kind }) => kind === 'plan');
  if (step !== 'review' && step !== 'resolution') {
    return undefined;
  }
  if (plans.length === 0) {
    return 'plan_missing' as const;
  }
  if (step === 'review') {
    return undefined;
  }
  if (draftHash !== undefined && !plans.some(({ hash }) => hash === draftHash)) {
    return 'not_the_draft' as const;
  }
  const wanted = lawful.approvals.filter(({ stage }) => stage === 'before_meeting');
  return wanted.every(({ kind }) => granted.includes(kind))
    ? undefined
    : ('approval_missing' as const);
}

/** The representatives decide what the villagers' assembly has left to them, while it has. */
function delegationFlaw(
  { matters }: Process,
  { needsDelegation }: BodyRule,
  delegation: Delegated | undefined,
  meetingAt: number,
) {
  if (!needsDelegation) {
    return undefined;
  }
  if (delegation === undefined) {
    return 'delegation_missing' as const;
  }
  if (!matters.every((matter) => delegation.matters.includes(matter))) {
    return 'delegation_does_not_cover' as const;
  }
  const day = dayOf(meetingAt);
  return delegation.decidedOn <= day && day <= delegation.until
    ? undefined
    : ('delegation_not_in_force' as const);
}

function rollFlaw({ paths, dueMin, slips }: BodyRule, { rolls, slipsRoll }: Calling['facts']) {
  const isDrawn =
    rolls.length === paths.length &&
    paths.every(({ roll }, at) => rolls[at]?.kind === roll) &&
    (slips === undefined) === (slipsRoll === undefined);
  if (!isDrawn || rolls.some(({ lines }) => lines.length === 0) || slipsRoll?.length === 0) {
    return 'roll_is_empty' as const;
  }
  return rolls.some(({ lines }) => lines.length < dueMin)
    ? ('too_few_representatives' as const)
    : undefined;
}
