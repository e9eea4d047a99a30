import { matters } from '@contracts/decisions-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { keptPaper } from '@/components/paper-picker';

/** A motion that is being written. */
export const motionDraft = z.object({
  callId: z.string(),
  decisionId: z.string(),
  /** The one that it is mainly about comes first. */
  matters: z.array(z.enum(matters)),
  title: z.string(),
  text: z.string(),
  papers: z.array(keptPaper),
});
export type MotionDraft = z.output<typeof motionDraft>;

export function emptyMotion(): MotionDraft {
  return { callId: newId(), decisionId: newId(), matters: [], title: '', text: '', papers: [] };
}

export function isWhole({ matters: chosen, title, text }: MotionDraft): boolean {
  return chosen.length > 0 && title.trim() !== '' && text.trim() !== '';
}
