import * as z from 'zod/mini';
import { type Frozen, frozen } from '../../contracts/polls-shown';
import { canonical, digest } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/**
 * A question with its roll and its rules, as they were frozen before the first ballot. It is written once; there is no
 * operation that changes it. How far it has come stands in its course.
 */
export interface Poll extends Stored {
  readonly frozen: Frozen;
  /** Of `frozen`. */
  readonly hash: string;
  readonly openedBy: string;
}

export const polls: Collection<Poll> = {
  name: 'polls',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    frozen,
    hash: z.string(),
    openedBy: z.string(),
  }),
  indexes: {
    atPlace: ['frozen.placeId', 'frozen.opensAt'],
    inVillage: ['frozen.villageId', 'frozen.opensAt'],
    about: ['frozen.about.kind', 'frozen.about.id', 'frozen.opensAt'],
  },
};

/** What anybody can reckon again from what is shown. */
export function hashOf(all: Frozen): string {
  return digest(canonical(all));
}
