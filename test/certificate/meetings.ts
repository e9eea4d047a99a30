import { must, there } from './broken';
import { dayOf, daysFrom } from './days';
import { type BodyRule } from './law';
import { type Facts, type Hand, type Line, type Step } from './shape';
import { hasApprovals, type OpenMeeting, type Phase, type Walk } from './walk';

/** Section 5.1 up to the meeting: it is called, called off, and takes its seats. */

const phaseBefore: Readonly<Record<Step, Phase>> = {
  proposal: 'moved',
  discussion: 'proposed',
  review: 'discussed',
  resolution: 'reviewed',
};

export function call(walk: Walk, { at, facts }: Line<'called'>): void {
  const { step, isMerged } = facts;
  const isMergedDiscussion = isMerged && step === 'discussion';
  must('M1', walk.meeting === undefined);
  must('M1', walk.phase === (isMergedDiscussion ? 'moved' : phaseBefore[step]));
  must('M2', mayCall(walk, step, facts.by.hand));
  const rule = there('M3', ruleOf(walk, facts));
  must('M4', !isMerged || (walk.lawful.mayMerge && step === 'discussion'));
  if (step === 'resolution' && walk.obliged.has('villagers_assembly')) {
    must('M5', facts.body === 'villagers_assembly');
  }
  const daysBefore = Math.max(rule.noticeDays, rule.documentDays);
  must('M6', facts.meetingAt >= at && daysFrom(at, facts.meetingAt) >= daysBefore);
  must('M7', hasItsPlan(walk, facts));
  must('M8', step !== 'resolution' || hasApprovals(walk, 'before_meeting'));
  must('M9', !rule.needsDelegation || isDelegated(walk, facts));
  must('M10', hasItsRolls(rule, facts));
  walk.meeting = { called: facts };
}

export function callOff(walk: Walk, { facts }: Line<'called_off'>): void {
  const meeting = there('M11', walk.meeting);
  must('M11', meeting.path === undefined && facts.step === meeting.called.step);
  must('M11', mayCall(walk, facts.step, facts.by.hand));
  walk.meeting = undefined;
}

export function takeSeats(walk: Walk, { at, facts }: Line<'seated'>): void {
  const meeting = there('S1', walk.meeting);
  const { rolls, meetingAt, step } = meeting.called;
  must('S1', rolls.length === 2 && meeting.path === undefined && at >= meetingAt);
  must('S1', mayCall(walk, step, facts.by.hand));
  must(
    'S1',
    rolls.some(({ kind }) => kind === facts.path),
  );
  meeting.path = facts.path;
}

/** M2: who calls people together for a step. */
export function mayCall({ lawful, opened }: Walk, step: Step, hand: Hand): boolean {
  switch (step) {
    case 'proposal':
    case 'review':
      return hand === 'party_branch';
    case 'discussion':
      return hand === 'party_branch' || hand === 'villagers_committee';
    case 'resolution': {
      const isOfCollective = lawful.track === 'collective' && opened.hasCollective;
      return hand === (isOfCollective ? 'collective' : 'villagers_committee');
    }
  }
}

/** M3: the BodyRule of a meeting, if its body is one that the law names for this step. */
export function ruleOf(
  { lawful }: Walk,
  { step, body }: OpenMeeting['called'],
): BodyRule | undefined {
  if (step === 'resolution') return lawful.deciding.find((rule) => rule.body === body);
  const rule = lawful.preparing[step];
  return rule.body === body ? rule : undefined;
}

function hasItsPlan({ opened }: Walk, { step, papers }: Facts<'called'>): boolean {
  if (step !== 'review' && step !== 'resolution') return true;
  const plans = papers.filter(({ kind }) => kind === 'plan');
  const { draftHash } = opened;
  if (step === 'review' || draftHash === undefined) return plans.length > 0;
  return plans.some(({ hash }) => hash === draftHash);
}

function isDelegated({ opened }: Walk, { delegation, meetingAt }: Facts<'called'>): boolean {
  if (delegation === undefined) return false;
  const { matters, decidedOn, until } = delegation;
  const day = dayOf(meetingAt);
  return (
    opened.matters.every((matter) => matters.includes(matter)) && decidedOn <= day && day <= until
  );
}

function hasItsRolls(rule: BodyRule, { rolls, slipsRoll }: Facts<'called'>): boolean {
  return (
    rolls.length === rule.paths.length &&
    rule.paths.every(({ roll }, index) => rolls[index]?.kind === roll) &&
    rolls.every(({ due }) => due >= 1 && due >= rule.dueMin) &&
    (slipsRoll !== undefined) === (rule.slips !== undefined) &&
    (slipsRoll === undefined || slipsRoll.due >= 1)
  );
}
