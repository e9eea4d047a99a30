import * as z from 'zod/mini';
import { type RollKind, rollKinds } from '../../contracts/organisation-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';
import type { RollLine } from '../organisation';
import type { Voice } from './chain';

/** Who was due when a body was called. It never changes; its voices can be recomputed from the salt. */
export interface FrozenRollKept extends Stored {
  readonly decisionId: string;
  readonly kind: RollKind;
  readonly hash: string;
  readonly salt: string;
  readonly people: readonly string[];
  /** Household by line; empty where there is none. */
  readonly homes: readonly string[];
}

export const frozenRolls: Collection<FrozenRollKept> = {
  name: 'decision_rolls',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    kind: z.enum(rollKinds),
    hash: z.string(),
    salt: z.string(),
    people: z.array(z.string()),
    homes: z.array(z.string()),
  }),
  indexes: { ofDecision: ['decisionId'] },
};

export function rollIdOf(decisionId: string, hash: string): string {
  return idOf('decision-roll', decisionId, hash);
}

/** The voices of a roll, salted: on a roll of households the household is the voice. */
export function voicesOf(
  kind: RollKind,
  salt: string,
  lines: readonly Pick<RollLine, 'personId' | 'householdId'>[],
): Voice[] {
  return lines.map(({ personId, householdId }) => ({
    voice: idOf('roll', salt, kind === 'households' ? (householdId ?? personId) : personId),
    ...(householdId !== undefined && { household: idOf('roll-household', salt, householdId) }),
  }));
}

export function voicesKept({ kind, salt, people, homes }: FrozenRollKept): Voice[] {
  const lines = people.map((personId, at) => {
    const householdId = homes[at] ?? '';
    return { personId, ...(householdId !== '' && { householdId }) };
  });
  return voicesOf(kind, salt, lines);
}
