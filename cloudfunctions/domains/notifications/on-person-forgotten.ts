import type { Collection, Store, Stored } from '../../kernel/store';
import { hear } from '../events';
import { consents } from './consent';
import { inbox } from './inbox-item';
import { letters } from './letter';
import { settings } from './settings';

const SLICE = 100;

/** Lets go of everything that was told to somebody who had themselves deleted. */
export const forgetThePerson = hear(
  'person.forgotten',
  'notifications.forget-the-person',
  async ({ personId }, _happening, { store }) => {
    await removeAll(store, inbox, 'ofOwner', { ownerId: personId });
    await removeAll(store, letters, 'ofPerson', { personId });
    await removeAll(store, consents, 'ofPerson', { personId });
    await store.transact(async (tx) => {
      const chosen = await tx.get(settings, personId);
      if (chosen) {
        await tx.remove(settings, chosen);
      }
    });
  },
);

async function removeAll<T extends Stored>(
  store: Store,
  from: Collection<T>,
  index: string,
  equals: Readonly<Record<string, string>>,
): Promise<void> {
  let found: readonly T[];
  do {
    found = (await store.find(from, { index, equals, limit: SLICE })).items;
    const ids = found.map(({ id }) => id);
    await store.transact(async (tx) => {
      for (const id of ids) {
        const document = await tx.get(from, id);
        if (document) {
          await tx.remove(from, document);
        }
      }
    });
  } while (found.length === SLICE);
}
