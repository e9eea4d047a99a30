import type { InputOf, OutputOf } from '@contracts/contract';
import type { callMeeting, previewRoll } from '@contracts/decisions-meetings';
import { bodies, type MeetingStep } from '@contracts/decisions-words';
import * as z from 'zod/mini';
import type { Enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';
import { keptPaper, papersToSend } from '@/components/paper-picker';
import { instantOf } from '@/text/days';
import type { BodyRule } from '@/text/decision-figures';

/** A meeting that is being called. */
export const callDraft = z.object({
  callId: z.string(),
  body: z.optional(z.enum(bodies)),
  isMerged: z.boolean(),
  day: z.string(),
  hour: z.string(),
  place: z.string(),
  papers: z.array(keptPaper),
  delegationId: z.optional(z.string()),
  /** What was said of those whose age the register leaves open. */
  ages: z.record(z.string(), z.boolean()),
});
export type CallDraft = z.output<typeof callDraft>;

export function emptyCall(): CallDraft {
  return {
    ...{ callId: newId(), isMerged: false, day: '', hour: '', place: '' },
    ...{ papers: [], ages: {} },
  };
}

export function meetingAtOf({ day, hour }: CallDraft): number | undefined {
  return instantOf(day, hour);
}

/** The plan must lie open before the party's members and before those who decide. */
export function hasPlan({ papers }: CallDraft): boolean {
  return papers.some(({ kind }) => kind === 'plan');
}

/** The bodies before whom the plan must lie when they are called. */
export function needsPlan(step: MeetingStep): boolean {
  return step === 'review' || step === 'resolution';
}

interface Around {
  readonly decisionId: string;
  readonly step: MeetingStep;
  /** The body that decides; for the resolution only. */
  readonly rule: BodyRule | undefined;
  /** Who would be due, and from when; not known yet while it is being asked. */
  readonly drawn: OutputOf<typeof previewRoll> | undefined;
}

interface ToSend {
  readonly input: Omit<InputOf<typeof callMeeting>, 'callId'>;
  readonly enclosures: Enclosure[];
}

/** Nothing while something is missing, or while the day would be too early. */
export function toSend(
  draft: CallDraft,
  { decisionId, step, rule, drawn }: Around,
): ToSend | undefined {
  const meetingAt = meetingAtOf(draft);
  const place = draft.place.trim();
  const { delegationId, ages, isMerged } = draft;
  const unsure = (drawn?.unsure ?? []).map(({ personId }) => personId);
  const isWhole =
    place !== '' &&
    (!needsPlan(step) || hasPlan(draft)) &&
    (step !== 'resolution' || rule !== undefined) &&
    (!rule?.needsDelegation || delegationId !== undefined) &&
    unsure.every((it) => ages[it] !== undefined);
  if (!isWhole || !drawn || meetingAt === undefined || meetingAt < drawn.earliestAt) {
    return undefined;
  }
  const { papers, enclosures } = papersToSend(draft.papers);
  const input = {
    ...{ decisionId, step, meetingAt, place, papers },
    ...(rule ? { body: rule.body } : {}),
    ...(step === 'discussion' && isMerged ? { isMerged } : {}),
    ...(rule?.needsDelegation && delegationId ? { delegationId } : {}),
    ofAge: unsure.filter((it) => ages[it] === true),
    notOfAge: unsure.filter((it) => ages[it] === false),
  };
  return { input, enclosures };
}
