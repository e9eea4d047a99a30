import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useNow } from '@/components/use-now';
import { writtenDayOf } from '@/text/days';

const schema = z.object({
  callId: z.string(),
  /** `20261201`. */
  day: z.string(),
  /** Why, by the clause; there is one, be it empty, for each clause that is chosen. */
  reasons: z.record(z.string(), z.string()),
});
type Form = z.output<typeof schema>;

interface Order extends Form {
  readonly setDay: (day: string) => void;
  /** Chooses a clause, writes why, or takes it back. */
  readonly setReason: (clauseId: string, reason: string | undefined) => void;
  readonly putAway: () => void;
}

/** An order to correct clauses as it is being written, kept at every keystroke. */
export function useOrder(villageId: string): Order {
  const now = useNow();
  const begun = (): Form => ({ callId: newId(), day: writtenDayOf(now), reasons: {} });
  const { draft, change, putAway } = useForm(`correction-${villageId}`, z.optional(schema), begun);
  return {
    ...draft,
    putAway,
    setDay: (day) => {
      change({ day });
    },
    setReason: (clauseId, reason) => {
      const others = Object.entries(draft.reasons).filter(([id]) => id !== clauseId);
      const all = reason === undefined ? others : [...others, [clauseId, reason] as const];
      change({ reasons: Object.fromEntries(all) });
    },
  };
}
