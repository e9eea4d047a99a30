import * as z from 'zod/mini';
import type { Collection } from '../../kernel/store';

const opinionSchema = z.object({
  id: z.string(),
  version: z.number(),
  revisionId: z.string(),
  villageId: z.string(),
  /** Who thinks so; absent once they had themselves deleted. */
  personId: z.exactOptional(z.string()),
  /** Who wrote it down for somebody without a phone. */
  helperId: z.exactOptional(z.string()),
  isAnonymous: z.boolean(),
  clauseId: z.exactOptional(z.string()),
  text: z.string(),
  at: z.number(),
  answer: z.exactOptional(
    z.object({
      isTakenIn: z.boolean(),
      reason: z.string(),
      at: z.number(),
      by: z.string(),
      office: z.object({ id: z.string(), name: z.string() }),
    }),
  ),
});

/** What a villager thinks of a draft, or of what should be in it; each is answered. */
export type Opinion = z.output<typeof opinionSchema>;

export const opinions: Collection<Opinion> = {
  name: 'rules_opinions',
  schema: opinionSchema,
  indexes: {
    ofRevision: ['revisionId', 'at'],
    ofPersonThere: ['revisionId', 'personId'],
    ofPerson: ['personId', 'at'],
  },
};
