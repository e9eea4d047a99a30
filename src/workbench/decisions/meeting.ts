import type { DecisionShown } from '@contracts/decisions-shown';
import type { MeetingStep, Phase } from '@contracts/decisions-words';
import type { BodyRule } from '@/text/decision-figures';

export type Meeting = DecisionShown['meetings'][number];

/** Which discussion comes next, where one does. */
const following: Readonly<Partial<Record<Phase, MeetingStep>>> = {
  moved: 'proposal',
  proposed: 'discussion',
  discussed: 'review',
  reviewed: 'resolution',
};

export function stepToCall({ phase }: DecisionShown): MeetingStep | undefined {
  return following[phase];
}

/** The meeting that has been called and not yet been held. */
export function openMeeting({ meetings }: DecisionShown): Meeting | undefined {
  return meetings.find(({ held, isCalledOff }) => !held && !isCalledOff);
}

export function ruleOf({ rules }: DecisionShown, { body }: Pick<Meeting, 'body'>) {
  return rules.bodies.find((it) => it.body === body);
}

/** The roll by which it counts: the chosen one, or the only one. */
export function pathOf({ path, rolls }: Meeting) {
  return path ?? (rolls.length === 1 ? rolls[0]?.kind : undefined);
}

const preparing: readonly string[] = ['party_organisation', 'two_committees', 'party_members'];

/** The bodies that may decide it. */
export function decidingRules({ rules }: DecisionShown): BodyRule[] {
  return rules.bodies.filter(({ body }) => !preparing.includes(body));
}
