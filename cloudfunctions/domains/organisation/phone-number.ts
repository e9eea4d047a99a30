import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored, Transaction } from '../../kernel/store';

/** A telephone number, apart from everything else and sealed; of a person, or of an asking that still waits. */
interface PhoneNumber extends Stored {
  /** Opened by the vault only, for a reason that is logged. */
  readonly sealed: string;
  readonly at: number;
}

export const phoneNumbers: Collection<PhoneNumber> = {
  name: 'phone_numbers',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    sealed: z.string(),
    at: z.number(),
  }),
  indexes: {},
};

export function phoneIdOf(ownerId: string): string {
  return idOf('phone', ownerId);
}

/** Keeps the number of a person or an asking, instead of an earlier one. */
export async function keepPhone(
  tx: Transaction,
  ownerId: string,
  { sealed, at }: Pick<PhoneNumber, 'sealed' | 'at'>,
): Promise<void> {
  const id = phoneIdOf(ownerId);
  const earlier = await tx.get(phoneNumbers, id);
  await (earlier
    ? tx.replace(phoneNumbers, { ...earlier, sealed, at })
    : tx.insert(phoneNumbers, { id, sealed, at }));
}

/** Returns what was there, so that it can be kept under another owner. */
export async function dropPhone(
  tx: Transaction,
  ownerId: string,
): Promise<PhoneNumber | undefined> {
  const kept = await tx.get(phoneNumbers, phoneIdOf(ownerId));
  if (kept) {
    await tx.remove(phoneNumbers, kept);
  }
  return kept;
}
