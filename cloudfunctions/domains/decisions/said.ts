import * as z from 'zod/mini';
import { type Demander, demanders } from '../../contracts/decisions-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/** Somebody has signed that the assembly must be called. Once each: the id says so. */
export interface Signature extends Stored {
  readonly decisionId: string;
  readonly by: Demander;
  readonly personId: string;
  readonly at: number;
}

export const signatures: Collection<Signature> = {
  name: 'decision_signatures',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    by: z.enum(demanders),
    personId: z.string(),
    at: z.number(),
  }),
  indexes: { ofPerson: ['personId', 'at'] },
};

export function signatureIdOf(decisionId: string, by: Demander, personId: string): string {
  return idOf('decision-signature', decisionId, by, personId);
}

/** Somebody has said of themselves that the matter touches their own interest. */
export interface Interest extends Stored {
  readonly decisionId: string;
  readonly personId: string;
  readonly at: number;
}

export const interests: Collection<Interest> = {
  name: 'decision_interests',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    personId: z.string(),
    at: z.number(),
  }),
  indexes: { ofDecision: ['decisionId'], ofPerson: ['personId', 'at'] },
};

export function interestIdOf(decisionId: string, personId: string): string {
  return idOf('decision-interest', decisionId, personId);
}
