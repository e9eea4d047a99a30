import * as z from 'zod/mini';
import type { World } from './operation';
import type { Collection, Stored } from './store';

/**
 * Something that happened, written in the same transaction as the change itself and acted on afterwards.
 * It carries ids and closed words, never a name or what somebody wrote.
 */
export interface Happening extends Stored {
  readonly name: string;
  readonly at: number;
  readonly facts: unknown;
  /** Listeners that have acted. */
  readonly heardBy: readonly string[];
  /** When delivery is tried next; absent when everybody has heard. */
  readonly dueAt?: number;
  readonly attempts: number;
}

export const happenings: Collection<Happening> = {
  name: 'happenings',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    name: z.string(),
    at: z.number(),
    facts: z.unknown(),
    heardBy: z.array(z.string()),
    dueAt: z.optional(z.number()),
    attempts: z.number(),
  }) as z.ZodMiniType<Happening>,
  indexes: { due: ['dueAt'] },
};

/** What one domain does when something happened elsewhere. It may hear the same thing twice. */
export interface Listener {
  /** `domain.what-it-does`: remembered on the happening, so it never changes. */
  readonly name: string;
  readonly hears: string;
  readonly act: (happening: Happening, world: World) => Promise<void>;
}

/** A clock's work: does what has come due, a slice at a time, and says how much it did. */
export interface Sweep {
  readonly name: string;
  readonly run: (world: World) => Promise<number>;
}
