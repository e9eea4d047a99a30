import type { Actor } from '../../kernel/actor';
import type { Page, Store } from '../../kernel/store';
import type { PersonalRecords } from '../organisation';
import { consents } from './consent';
import { inbox, ownerIdOf } from './inbox-item';
import { settings } from './settings';

const PAGE = 100;

/** What somebody was told, what they agreed to be sent, and how they want to be told. All of it goes with them. */
export const notificationRecords: PersonalRecords = {
  part: 'notifications',
  async exportFor(owner, { store }, after): Promise<Page<unknown>> {
    const ownerId = ownerIdOf(owner);
    const page = await store.find(inbox, {
      index: 'ofOwner',
      equals: { ownerId },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const told = page.items.map((record) => ({ what: 'inbox_item', record }));
    const first = after === undefined ? await choices(store, owner) : [];
    return { items: [...first, ...told], ...(page.next !== undefined && { next: page.next }) };
  },
  keptOf: () => Promise.resolve([]),
};

async function choices(store: Store, owner: Actor): Promise<unknown[]> {
  const chosen = await store.get(settings, ownerIdOf(owner));
  const agreed =
    owner.personId === undefined
      ? []
      : (
          await store.find(consents, {
            index: 'ofPerson',
            equals: { personId: owner.personId },
            limit: PAGE,
          })
        ).items;
  return [
    ...(chosen ? [{ what: 'settings', record: chosen }] : []),
    ...agreed.map((record) => ({ what: 'consent', record })),
  ];
}
