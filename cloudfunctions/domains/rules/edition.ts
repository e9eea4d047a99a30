import * as z from 'zod/mini';
import { revisionKinds } from '../../contracts/rules-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Store } from '../../kernel/store';
import { clauseSchema } from './clause';

const editionSchema = z.object({
  id: z.string(),
  version: z.number(),
  villageId: z.string(),
  edition: z.number(),
  /** A village that has done away with its rules has an edition without clauses. */
  kind: z.enum(revisionKinds),
  /** From which day it counts in the village. */
  validFrom: z.number(),
  /** When it was written down here: later than `validFrom` for what came late. */
  recordedAt: z.number(),
  revisionId: z.exactOptional(z.string()),
  decisionId: z.exactOptional(z.string()),
  clauses: z.array(clauseSchema),
});

/** A village's rules as the assembly resolved them once. Editions are added and never changed. */
export type Edition = z.output<typeof editionSchema>;

export const editions: Collection<Edition> = {
  name: 'rules_editions',
  schema: editionSchema,
  indexes: { ofVillage: ['villageId', 'edition'] },
};

/** More editions than a village resolves in a hundred years. */
const EDITIONS_MAX = 200;

export function editionIdOf(villageId: string, edition: number): string {
  return idOf('rules-edition', villageId, edition);
}

/** All editions of a village, the first first. */
export async function editionsOf(
  store: Pick<Store, 'find'>,
  villageId: string,
): Promise<readonly Edition[]> {
  const { items } = await store.find(editions, {
    index: 'ofVillage',
    equals: { villageId },
    limit: EDITIONS_MAX,
  });
  return items;
}
