import { useState } from 'react';
import * as z from 'zod/mini';
import { draftOf } from '@/backend/drafts';
import { newId } from '@/backend/new-id';
import { useKept } from '@/backend/use-kept';

const draft = z.object({ callId: z.string(), words: z.string() });

interface KeptWords {
  readonly callId: string;
  readonly words: string;
  readonly write: (words: string) => void;
  /** After it was delivered or waits for a signal: what comes next is another intention. */
  readonly putAway: () => void;
}

/** What somebody is writing about one request, kept at every keystroke. */
export function useKeptWords(act: string, requestId: string): KeptWords {
  const [kept] = useState(() => draftOf(`${act}-${requestId}`, z.optional(draft)));
  const [callId, setCallId] = useState(newId);
  const now = useKept(kept) ?? { callId, words: '' };
  return {
    ...now,
    write: (words) => {
      kept.set({ callId: now.callId, words });
    },
    putAway: () => {
      kept.set(undefined);
      setCallId(newId());
    },
  };
}

/** Words that may be left out: blanks are none. */
export function said(words: string): { readonly words?: string } {
  return words.trim() === '' ? {} : { words: words.trim() };
}
