import { listInbox as contract } from '../../contracts/notifications';
import { implement } from '../../kernel/operation';
import { inbox, ownerIdOf } from './inbox-item';
import { shownItem } from './view';

const PAGE = 20;

export const listInbox = implement(contract, {
  allow: () => true,
  async run({ after }, { store, actor }) {
    const ownerId = ownerIdOf(actor);
    const [page, unseen] = await Promise.all([
      store.find(inbox, {
        index: 'ofOwner',
        equals: { ownerId },
        order: 'descending',
        limit: PAGE,
        ...(after !== undefined && { after }),
      }),
      store.count(inbox, { index: 'unseen', equals: { ownerId, isSeen: false } }),
    ]);
    return {
      items: page.items.map(shownItem),
      unseen,
      ...(page.next !== undefined && { next: page.next }),
    };
  },
});
