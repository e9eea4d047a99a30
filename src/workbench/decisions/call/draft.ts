import { bodies } from '@contracts/decisions-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { keptPaper } from '@/components/paper-picker';
import { instantOf } from '@/text/days';

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
