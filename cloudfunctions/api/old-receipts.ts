import type { Sweep } from '../kernel/happening';
import { RECEIPT_DAYS, receipts } from '../kernel/receipts';

const DAY_MS = 86_400_000;
const SLICE = 50;

/** A receipt that no phone can ask for any more is forgotten. */
export const forgetOldReceipts: Sweep = {
  name: 'kernel.forget-old-receipts',
  async run({ store, now }) {
    const { items } = await store.find(receipts, {
      index: 'byAge',
      range: { field: 'at', before: now - RECEIPT_DAYS * DAY_MS },
      limit: SLICE,
    });
    await store.transact(async (tx) => {
      for (const { id } of items) {
        const receipt = await tx.get(receipts, id);
        await (receipt && tx.remove(receipts, receipt));
      }
    });
    return items.length;
  },
};
