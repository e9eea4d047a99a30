import type { DecisionShown } from '@contracts/decisions-shown';
import type { Body, DecisionStep, MeetingStep } from '@contracts/decisions-words';
import { meetingSteps } from '@contracts/decisions-words';
import type { BodyRule } from '@/text/decision-figures';

export type Meeting = DecisionShown['meetings'][number];
export type Held = NonNullable<Meeting['held']>;

/** The three bodies that prepare; whoever else there is decides. */
const preparing: Readonly<Record<Exclude<MeetingStep, 'resolution'>, Body>> = {
  proposal: 'party_organisation',
  discussion: 'two_committees',
  review: 'party_members',
};

export function isMeetingStep(step: DecisionStep): step is MeetingStep {
  return (meetingSteps as readonly string[]).includes(step);
}

/** The meetings of a step, the last one first. */
export function meetingsOf({ meetings }: DecisionShown, step: MeetingStep): Meeting[] {
  return meetings.filter((it) => it.step === step).reverse();
}

/** By which rules the step may be taken: one body, or one of several. */
export function rulesOf({ rules }: DecisionShown, step: MeetingStep): BodyRule[] {
  const prepares = Object.values(preparing);
  return rules.bodies.filter(({ body }) =>
    step === 'resolution' ? !prepares.includes(body) : body === preparing[step],
  );
}

/** The rule by which this meeting counted. */
export function ruleOf({ rules }: DecisionShown, { body }: Meeting): BodyRule | undefined {
  return rules.bodies.find((it) => it.body === body);
}

/** The roll by which it counts: the chosen one, or the only one. */
export function pathOf({ path, rolls }: Meeting) {
  return path ?? (rolls.length === 1 ? rolls[0]?.kind : undefined);
}
