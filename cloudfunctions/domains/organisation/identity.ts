import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/** A WeChat identity that has asked to be known, and the person it was found to be. */
export interface Identity extends Stored {
  readonly personId?: string;
  /** The asking that waits for a cadre; at most one. */
  readonly waitingBindingId?: string;
}

export const identities: Collection<Identity> = {
  name: 'identities',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    personId: z.optional(z.string()),
    waitingBindingId: z.optional(z.string()),
  }) as z.ZodMiniType<Identity>,
  indexes: {},
};

export function identityIdOf(openid: string): string {
  return idOf('identity', openid);
}
