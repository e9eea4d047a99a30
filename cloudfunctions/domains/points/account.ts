import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/** Whose account: a household's, or the issuing account of the village that its points come from. */
export const accountKinds = ['household', 'village'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** How often a balance is held against its entries. */
export const AUDIT_EVERY_MS = 7 * 86_400_000;

/**
 * Points as they stand after the last entry. A household's balance never falls below zero; the village's is
 * minus what it has given, so that the sum over all accounts is zero after every step.
 */
export interface Account extends Stored {
  readonly kind: AccountKind;
  /** The household or the village. */
  readonly ownerId: string;
  readonly villageId: string;
  readonly balance: number;
  /** When the balance is next held against the entries. */
  readonly auditDueAt: number;
}

export const accounts: Collection<Account> = {
  name: 'points_accounts',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    kind: z.enum(accountKinds),
    ownerId: z.string(),
    villageId: z.string(),
    balance: z.number(),
    auditDueAt: z.number(),
  }),
  indexes: { dueForAudit: ['auditDueAt'] },
};

/** One account for each owner: its id follows from who owns it. */
export function accountIdOf(kind: AccountKind, ownerId: string): string {
  return idOf('points-account', kind, ownerId);
}
