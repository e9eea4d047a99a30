import * as z from 'zod/mini';
import type { Vault } from '../../kernel/operation';
import type { Collection, Store, Transaction } from '../../kernel/store';
import { lineId } from './diary';

const attachment = z.object({ fileId: z.string(), kind: z.enum(['photo', 'recording']) });
const saidSchema = z.object({
  text: z.exactOptional(z.string()),
  attachments: z.array(attachment),
});

/** What somebody said, wrote or showed: with the item itself (line 0), or with one line of its diary. */
export type Said = z.output<typeof saidSchema>;

const lockedSchema = z.object({
  id: z.string(),
  version: z.number(),
  itemId: z.string(),
  n: z.number(),
  locked: z.string(),
});
export type LockedWords = z.output<typeof lockedSchema>;

/** Words at rest: an anonymous speaker is not to be known by them in the database. */
export const lockedWords: Collection<LockedWords> = {
  name: 'meeting_item_words',
  schema: lockedSchema,
  indexes: { ofItem: ['itemId', 'n'] },
};

/** More lines with words than an item ever has. */
const WORDS_MAX = 500;

/** Files lie under the id of their item, which the phone made: so nobody shows somebody else's. */
export function areOf(itemId: string, attachments: Said['attachments']): boolean {
  return attachments.every(({ fileId }) => fileId.includes(`/requests/${itemId}/`));
}

/** Locked before the transaction: it may run again, and what it writes must be the same. */
export function lock(vault: Vault, said: Said): string {
  return vault.seal(JSON.stringify(said));
}

export async function keep(
  tx: Transaction,
  { itemId, n }: { readonly itemId: string; readonly n: number },
  locked: string,
): Promise<void> {
  await tx.insert(lockedWords, { id: lineId(itemId, n), itemId, n, locked });
}

export async function lockedOf(store: Pick<Store, 'find'>, itemId: string) {
  const page = await store.find(lockedWords, {
    index: 'ofItem',
    equals: { itemId },
    limit: WORDS_MAX,
  });
  return page.items;
}

/** Everything that was said about an item, by line. */
export async function saidAbout(
  store: Pick<Store, 'find'>,
  vault: Vault,
  itemId: string,
): Promise<ReadonlyMap<number, Said>> {
  const found = await lockedOf(store, itemId);
  return new Map(found.map(({ n, locked }) => [n, opened(vault, locked)]));
}

export function opened(vault: Vault, locked: string): Said {
  return saidSchema.parse(JSON.parse(vault.open(locked)));
}
