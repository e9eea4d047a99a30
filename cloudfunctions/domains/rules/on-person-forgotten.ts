import type { Store } from '../../kernel/store';
import { hear } from '../events';
import { opinions } from './opinion';
import { without } from './without';

const PAGE = 100;

/** Somebody had themselves deleted: what they said about drafts is nobody's any more, and stays answered. */
export const letGoOfThePerson = hear(
  'person.forgotten',
  'rules.let-go-of-the-person',
  ({ personId }, _happening, { store }) => letGo(store, personId),
);

async function letGo(store: Store, personId: string): Promise<void> {
  const { items, next } = await store.find(opinions, {
    index: 'ofPerson',
    equals: { personId },
    limit: PAGE,
  });
  for (const { id } of items) {
    await store.transact(async (tx) => {
      const opinion = await tx.get(opinions, id);
      if (opinion) {
        await tx.replace(opinions, without(opinion, 'personId'));
      }
    });
  }
  if (next !== undefined) {
    await letGo(store, personId);
  }
}
