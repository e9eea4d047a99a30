import type { InputOf } from '@contracts/contract';
import type { recordDelegation } from '@contracts/decisions-notices';
import { delegationMethods, matters } from '@contracts/decisions-words';
import * as z from 'zod/mini';
import type { Enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';
import { keptPaper, papersToSend } from '@/components/paper-picker';
import { dashedDay } from '@/text/days';

/** A delegation that is being written down. */
export const delegationDraft = z.object({
  callId: z.string(),
  delegationId: z.string(),
  method: z.optional(z.enum(delegationMethods)),
  matters: z.array(z.enum(matters)),
  decided: z.string(),
  ends: z.string(),
  papers: z.array(keptPaper),
});
export type DelegationDraft = z.output<typeof delegationDraft>;

export function emptyDelegation(): DelegationDraft {
  return {
    ...{ callId: newId(), delegationId: newId(), matters: [], decided: '', ends: '', papers: [] },
  };
}

interface ToSend {
  readonly input: Omit<InputOf<typeof recordDelegation>, 'callId'>;
  readonly enclosures: Enclosure[];
}

/** Nothing while something is missing or no such day exists. */
export function toSend(draft: DelegationDraft, villageId: string): ToSend | undefined {
  const { delegationId, method, matters: chosen, decided, ends } = draft;
  const decidedOn = dashedDay(decided);
  const until = dashedDay(ends);
  const { papers, enclosures } = papersToSend(draft.papers);
  const [evidence] = papers;
  return method && decidedOn && until && evidence && chosen.length > 0
    ? {
        input: { delegationId, villageId, method, matters: chosen, decidedOn, until, evidence },
        enclosures,
      }
    : undefined;
}
