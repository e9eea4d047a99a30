import { useState } from 'react';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import type { Revision } from '@/components/rules/revision-head';
import { type Line, lineSchema } from './line';

const schema = z.object({
  callId: z.string(),
  /** The saved draft on which this goes on; absent while nothing has been written on this phone. */
  on: z.optional(z.number()),
  lines: z.array(lineSchema),
});

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), lines: [] };
}

interface Lines {
  readonly callId: string;
  readonly lines: readonly Line[];
  /** Kept on the phone at every keystroke. */
  readonly write: (lines: readonly Line[]) => void;
  /** Somebody has saved another draft since this one was begun. */
  readonly isBehind: boolean;
  /** Something is written here that has not been saved. */
  readonly isWritten: boolean;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** It was saved as this draft, or waits for a signal: until the page has read it again, it stays on the screen. */
  readonly saved: (n: number) => void;
}

/** The clauses as they are being written on this phone, over the draft that was saved last. */
export function useLines({ revisionId, draft }: Revision, begun: readonly Line[]): Lines {
  const form = useForm(`rules-draft-${revisionId}`, z.optional(schema), emptyForm);
  const [sent, setSent] = useState<{ readonly n: number; readonly lines: readonly Line[] }>();
  const n = draft?.n ?? 0;
  const { on, callId } = form.draft;
  const isWritten = on !== undefined;
  const unread = sent && sent.n > n ? sent.lines : begun;
  const lines = isWritten ? form.draft.lines : unread;
  return {
    callId,
    lines,
    isWritten,
    isBehind: isWritten && on < n,
    write: (written) => {
      form.change({ callId, on: on ?? n, lines: [...written] });
    },
    keepMine: () => {
      form.change({ on: n });
    },
    takeTheirs: form.putAway,
    saved: (number) => {
      setSent({ n: number, lines });
      form.putAway();
    },
  };
}
