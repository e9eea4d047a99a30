import { useCallback, useState } from 'react';
import { draftOf } from '@/backend/drafts';
import { useKept } from '@/backend/use-kept';
import { draftSchema, emptyDraft, type RequestDraft } from './draft';
import * as z from 'zod/mini';

interface Writing {
  readonly draft: RequestDraft;
  /** Kept on the disk at every keystroke. */
  readonly change: (changes: Partial<RequestDraft>) => void;
  readonly putAway: () => void;
}

/** What is being written; for each person who is helped another one. */
export function useDraft(form: string): Writing {
  const [kept] = useState(() => draftOf(form, z.optional(draftSchema)));
  const [empty, setEmpty] = useState(emptyDraft);
  const draft = useKept(kept) ?? empty;
  const change = useCallback(
    (changes: Partial<RequestDraft>) => {
      kept.set({ ...(kept.get() ?? empty), ...changes });
    },
    [kept, empty],
  );
  return {
    draft,
    change,
    putAway: () => {
      kept.set(undefined);
      setEmpty(emptyDraft());
    },
  };
}
