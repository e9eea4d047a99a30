import * as z from 'zod/mini';
import { newId } from './new-id';
import { useForm } from './use-form';

const schema = z.object({ callId: z.string(), words: z.string() });

interface KeptWords {
  readonly callId: string;
  readonly words: string;
  readonly write: (words: string) => void;
  /** After it was delivered or waits for a signal: what comes next is another intention. */
  readonly putAway: () => void;
}

/** What somebody is writing about one thing, kept at every keystroke. */
export function useKeptWords(act: string, thingId: string): KeptWords {
  const { draft, change, putAway } = useForm(`${act}-${thingId}`, z.optional(schema), emptyWords);
  return {
    ...draft,
    write: (words) => {
      change({ words });
    },
    putAway,
  };
}

function emptyWords() {
  return { callId: newId(), words: '' };
}

/** Words that may be left out: blanks are none. */
export function said(words: string): { readonly words?: string } {
  return words.trim() === '' ? {} : { words: words.trim() };
}
