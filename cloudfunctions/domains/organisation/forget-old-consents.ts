import type { Store } from '../../kernel/store';
import { dueSweep } from '../due-sweep';
import { type Consent, consents } from './consent';

const SLICE = 20;

/** More lines of one purpose than anybody writes. */
const LINES_MAX = 500;

/** A consent that was taken back so long ago that nobody needs its proof is forgotten with all before it. */
export const forgetOldConsents = dueSweep({
  name: 'organisation.forget-old-consents',
  among: consents,
  index: 'clock',
  field: 'proofUntil',
  once: 'over',
  each: (takenBack, { store }) => forgetUpTo(store, takenBack),
  slice: SLICE,
});

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
