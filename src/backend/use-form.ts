import { useCallback, useState } from 'react';
import type * as z from 'zod/mini';
import { type Draft, draftOf, leave } from './drafts';
import { useKept } from './use-kept';

interface Writing<T extends Draft> {
  readonly draft: T;
  /** Kept on the disk at every keystroke. */
  readonly change: (changes: Partial<T>) => void;
  /** After it was delivered or waits for a signal: what comes next is another intention. */
  readonly putAway: () => void;
}

/** What somebody is writing into one form, kept on the phone until it is put away. */
export function useForm<T extends Draft>(
  form: string,
  schema: z.ZodMiniType<T | undefined>,
  emptyForm: () => T,
): Writing<T> {
  const [kept] = useState(() => draftOf(form, schema));
  const [empty, setEmpty] = useState(emptyForm);
  const draft = useKept(kept) ?? empty;
  const change = useCallback(
    (changes: Partial<T>) => {
      kept.set({ ...(kept.get() ?? empty), ...changes });
    },
    [kept, empty],
  );
  return {
    draft,
    change,
    putAway: () => {
      leave(form, draft);
      kept.set(undefined);
      setEmpty(emptyForm());
    },
  };
}
