import * as z from 'zod/mini';
import { type LookReason, lookReasons } from '../../contracts/organisation-words';
import { idOf } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import type { Collection, Stored } from '../../kernel/store';

/** Somebody saw the name or the telephone number of another, and why. The other can read it. */
interface Look extends Stored {
  /** The person, or the asking that has no person yet. */
  readonly aboutId: string;
  readonly byId: string;
  readonly reason: LookReason;
  readonly saw: 'name' | 'phone_number';
  readonly at: number;
}

export const looks: Collection<Look> = {
  name: 'looks',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    aboutId: z.string(),
    byId: z.string(),
    reason: z.enum(lookReasons),
    saw: z.enum(['name', 'phone_number']),
    at: z.number(),
  }),
  indexes: { atWhom: ['aboutId', 'at'] },
};

/**
 * Writes the log before what was looked for is answered. A look is not the caller's change but the trace of
 * reading, so it needs no call id: who looks twice has looked twice.
 */
export async function logLooks(
  { store, random, now }: Pick<World, 'store' | 'random' | 'now'>,
  { aboutIds, ...look }: Pick<Look, 'byId' | 'reason' | 'saw'> & { aboutIds: readonly string[] },
): Promise<void> {
  if (aboutIds.length === 0) {
    return;
  }
  const chance = random();
  await store.transact(async (tx) => {
    for (const aboutId of aboutIds) {
      await tx.insert(looks, { id: idOf('look', chance, aboutId), aboutId, ...look, at: now });
    }
  });
}
