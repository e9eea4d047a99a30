import * as z from 'zod/mini';
import { clauseTopics } from '../../contracts/rules-words';
import { digest, idOf } from '../../kernel/ids';

export const clauseSchema = z.object({
  /** The same from edition to edition, however the clause is worded and wherever it stands. */
  clauseId: z.string(),
  topic: z.enum(clauseTopics),
  text: z.string(),
});

/** One thing that the villagers have agreed on. Its number is its place among the others. */
export type Clause = z.output<typeof clauseSchema>;

/** A new clause is named by the call that brought it, so that the call sent again names it the same. */
export function newClauseId(revisionId: string, callId: string, at: number): string {
  return idOf('clause', revisionId, callId, at);
}

/** Equal for equal words, whatever blanks stand around them. */
export function wordsOf({ text }: Pick<Clause, 'text'>): string {
  return digest(text.replaceAll(/\s+/g, ''));
}
