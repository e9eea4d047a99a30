import * as z from 'zod/mini';
import { canonical, digest, idOf } from '../../kernel/ids';
import type { Collection } from '../../kernel/store';
import { type Clause, clauseSchema } from './clause';

const draftSchema = z.object({
  id: z.string(),
  version: z.number(),
  revisionId: z.string(),
  n: z.number(),
  savedAt: z.number(),
  savedBy: z.string(),
  clauses: z.array(clauseSchema),
});

/** The text as it was saved once. A reviewer's verdict and the assembly's vote are about one draft for ever. */
export type Draft = z.output<typeof draftSchema>;

export const drafts: Collection<Draft> = {
  name: 'rules_drafts',
  schema: draftSchema,
  indexes: { ofRevision: ['revisionId', 'n'] },
};

/** More often than anybody saves one draft. */
export const DRAFTS_MAX = 300;

export function draftIdOf(revisionId: string, n: number): string {
  return idOf('rules-draft', revisionId, n);
}

/** Equal for equal texts in equal order. */
export function hashOf(clauses: readonly Clause[]): string {
  return digest(canonical(clauses));
}
