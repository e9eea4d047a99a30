import * as z from 'zod/mini';
import { canonical, digest, idOf } from './ids';
import { Refusal } from './refusal';
import type { Collection, Store, Stored, Transaction } from './store';

/**
 * The answer that a write gave, kept so that the same call sent again on a weak line is answered the same
 * and does nothing twice. Only the fingerprint of the input is kept, never its words, and none of what is `traceless`.
 */
export interface Receipt extends Stored {
  readonly inputHash: string;
  readonly answer: unknown;
  readonly at: number;
}

export const receipts: Collection<Receipt> = {
  name: 'receipts',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    inputHash: z.string(),
    answer: z.unknown(),
    at: z.number(),
  }),
  indexes: { byAge: ['at'] },
};

/** Longer than any phone keeps an unsent letter. */
export const RECEIPT_DAYS = 60;

/** One intention of one caller. */
export interface Intention {
  readonly receiptId: string;
  readonly inputHash: string;
}

export function intentionOf(
  operation: string,
  caller: string,
  input: { callId: string },
  traceless: readonly string[] = [],
): Intention {
  const blank = Object.fromEntries(traceless.map((field) => [field, undefined]));
  const inputHash = digest(canonical({ ...input, ...blank }));
  return { receiptId: idOf(operation, caller, input.callId), inputHash };
}

/** The earlier answer to the same intention, if there was one. */
export async function earlierAnswer(
  store: Pick<Transaction, 'get'>,
  { receiptId, inputHash }: Intention,
): Promise<{ readonly answer: unknown } | undefined> {
  const receipt = await store.get(receipts, receiptId);
  if (receipt && receipt.inputHash !== inputHash) {
    throw new Refusal('call_id_reused');
  }
  return receipt && { answer: receipt.answer };
}

/** Does the work and keeps its answer in one transaction, or gives the answer of the call that was first. */
export function transactOnce<R>(
  store: Store,
  intention: Intention,
  now: number,
  work: (tx: Transaction) => Promise<R>,
): Promise<R> {
  return store.transact(async (tx) => {
    const earlier = await earlierAnswer(tx, intention);
    if (earlier) {
      return earlier.answer as R;
    }
    const answer = await work(tx);
    await tx.insert(receipts, {
      id: intention.receiptId,
      inputHash: intention.inputHash,
      answer,
      at: now,
    });
    return answer;
  });
}
