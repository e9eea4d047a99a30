import type { InputOf } from '@contracts/contract';
import type { reviewDraft } from '@contracts/rules-way';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';

const schema = z.object({
  callId: z.string(),
  /** What is said about one clause, by its id; about the whole under no id. */
  remarks: z.record(z.string(), z.string()),
});
const WHOLE = 'whole';

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), remarks: {} };
}

interface Remarks {
  readonly callId: string;
  /** What is said about a clause, or about the whole. */
  readonly about: (clauseId?: string) => string;
  readonly write: (words: string, clauseId?: string) => void;
  /** Those that say something. */
  readonly said: InputOf<typeof reviewDraft>['remarks'];
  readonly putAway: () => void;
}

/** What a reviewer writes about one draft, clause by clause, kept at every keystroke. */
export function useRemarks(revisionId: string, n: number): Remarks {
  const form = `review-${revisionId}-${n}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyForm);
  return {
    callId: draft.callId,
    putAway,
    about: (clauseId = WHOLE) => draft.remarks[clauseId] ?? '',
    write: (words, clauseId = WHOLE) => {
      change({ remarks: { ...draft.remarks, [clauseId]: words } });
    },
    said: Object.entries(draft.remarks)
      .filter(([, words]) => words.trim() !== '')
      .map(([clauseId, words]) => ({
        ...(clauseId === WHOLE ? {} : { clauseId }),
        words: words.trim(),
      })),
  };
}
