import * as z from 'zod/mini';
import { quorumPaths } from '../../contracts/deliberation-words';
import { canonical, digest } from '../../kernel/ids';
import type { Collection } from '../../kernel/store';
import type { RollLine } from '../organisation';

const rollSchema = z.object({
  /** The meeting's. */
  id: z.string(),
  version: z.number(),
  path: z.enum(quorumPaths),
  /** Everybody of eighteen and more of the group, with their household. */
  adults: z.array(z.object({ personId: z.string(), householdId: z.exactOptional(z.string()) })),
  households: z.array(z.string()),
  quorum: z.object({ parts: z.number(), of: z.number() }),
  pass: z.object({ parts: z.number(), of: z.number() }),
  /** Of everything above: nothing of it can be changed unseen. */
  hash: z.string(),
  drawnAt: z.number(),
  drawnBy: z.string(),
});

/**
 * Who is due at a villagers' group meeting, drawn and frozen before it starts, with the shares of the law as they
 * stood then. Nothing about it changes afterwards, for anyone.
 */
export type Roll = z.output<typeof rollSchema>;

export const rolls: Collection<Roll> = {
  name: 'meeting_rolls',
  schema: rollSchema,
  indexes: {},
};

type Drawn = Pick<Roll, 'path' | 'adults' | 'households' | 'quorum' | 'pass'>;

/** The adults whose age is known, and of the others those of whom it was said that they are. */
export function adultsOn(
  lines: readonly RollLine[],
  said: ReadonlyMap<string, boolean>,
): Roll['adults'] {
  return lines
    .filter(({ personId, isSure }) => isSure || said.get(personId) === true)
    .map(({ personId, householdId }) => ({
      personId,
      ...(householdId !== undefined && { householdId }),
    }));
}

export function unsureOn(
  lines: readonly RollLine[],
  said: ReadonlyMap<string, boolean> = new Map(),
): string[] {
  return lines
    .filter(({ personId, isSure }) => !isSure && !said.has(personId))
    .map(({ personId }) => personId);
}

export function hashOf({ path, adults, households, quorum, pass }: Drawn): string {
  return digest(canonical({ path, adults, households, quorum, pass }));
}
