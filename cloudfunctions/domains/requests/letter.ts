import * as z from 'zod/mini';
import { attachmentKinds } from '../../contracts/requests-words';
import type { Vault } from '../../kernel/operation';
import type { Collection, Store, Transaction } from '../../kernel/store';
import { lineId } from './diary';

const attachmentSchema = z.object({ fileId: z.string(), kind: z.enum(attachmentKinds) });
type Attachment = z.output<typeof attachmentSchema>;

const writtenSchema = z.object({
  text: z.exactOptional(z.string()),
  wish: z.exactOptional(z.string()),
  otherSide: z.exactOptional(z.string()),
  spot: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  neighbour: z.exactOptional(z.string()),
  names: z.exactOptional(z.array(z.string())),
  policeReport: z.exactOptional(z.string()),
  /** Clauses of the village's rules that an answer rests on; what a pin opens is not this domain's to know. */
  cites: z.exactOptional(z.array(z.string())),
  attachments: z.array(attachmentSchema),
});

/** What somebody wrote, said or showed: with the request itself, or with one line of its diary. */
export type Written = z.output<typeof writtenSchema>;

const letterSchema = z.object({
  id: z.string(),
  version: z.number(),
  requestId: z.string(),
  /** The line of the diary that it belongs to; 0 is the request itself. */
  n: z.number(),
  locked: z.string(),
});

/** Written words at rest: nobody reads them in the database (个人信息保护法 Art 28, 51). */
type Letter = z.output<typeof letterSchema>;

export const letters: Collection<Letter> = {
  name: 'request_words',
  schema: letterSchema,
  indexes: { ofRequest: ['requestId', 'n'] },
};

/** More lines with words than a request may have. */
const LETTERS_MAX = 500;

export function isEmpty(written: Written): boolean {
  const { attachments, ...words } = written;
  return attachments.length === 0 && Object.keys(words).length === 0;
}

/** Files lie under their request's id, which only its two sides know: so nobody shows somebody else's. */
export function areOf(requestId: string, attachments: readonly Attachment[]): boolean {
  return attachments.every(({ fileId }) => fileId.includes(`/requests/${requestId}/`));
}

/** Locked before the transaction: it may run again, and what it writes must be the same. */
export function lock(vault: Vault, written: Written): string {
  return vault.seal(JSON.stringify(written));
}

/** Keeps the words with their line of the diary, when there are any. */
export async function keep(
  tx: Transaction,
  { requestId, n }: { readonly requestId: string; readonly n: number },
  locked: string | undefined,
): Promise<void> {
  if (locked !== undefined) {
    await tx.insert(letters, { id: lineId(requestId, n), requestId, n, locked });
  }
}

/** Everything written about a request, by line. */
export async function openLetters(
  store: Store,
  vault: Vault,
  requestId: string,
): Promise<ReadonlyMap<number, Written>> {
  const { items } = await store.find(letters, {
    index: 'ofRequest',
    equals: { requestId },
    limit: LETTERS_MAX,
  });
  return new Map(
    items.map(({ n, locked }) => [n, writtenSchema.parse(JSON.parse(vault.open(locked)))]),
  );
}
