import type { Sweep } from '../../kernel/happening';
import type { Store } from '../../kernel/store';
import { type Consent, consents } from './consent';

const SLICE = 20;

/** More lines of one purpose than anybody writes. */
const LINES_MAX = 500;

/** A consent that was taken back so long ago that nobody needs its proof is forgotten with all before it. */
export const forgetOldConsents: Sweep = {
  name: 'organisation.forget-old-consents',
  async run({ store, now }) {
    const { items } = await store.find(consents, {
      index: 'clock',
      range: { field: 'proofUntil', before: now },
      limit: SLICE,
    });
    for (const takenBack of items) {
      await forgetUpTo(store, takenBack);
    }
    return items.length;
  },
};

async function forgetUpTo(store: Store, { identityId, purpose, at }: Consent): Promise<void> {
  const { items } = await store.find(consents, {
    index: 'ofPurpose',
    equals: { identityId, purpose },
    range: { field: 'at', before: at + 1 },
    limit: LINES_MAX,
  });
  await store.transact(async (tx) => {
    for (const { id } of items) {
      const line = await tx.get(consents, id);
      if (line) {
        await tx.remove(consents, line);
      }
    }
  });
}
