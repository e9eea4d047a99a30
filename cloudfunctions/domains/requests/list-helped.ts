import { listHelped } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { lookupIn } from './lookup';
import { requests } from './request';
import { showLine } from './view';

const PAGE = 20;

/** What I wrote down for those who have no phone, newest first, so that I can tell them how it stands. */
export const listHelpedOperation = implement(listHelped, {
  allow: ({ personId }) => personId !== undefined,
  run: async ({ after }, { store, actor, now }) => {
    const { items, next } = await store.find(requests, {
      index: 'byHelper',
      equals: { helperId: actor.personId ?? '' },
      order: 'descending',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const { place } = lookupIn(store);
    const lines = items.map(async (it) => showLine(it, await place(it.placeId), now));
    return { items: await Promise.all(lines), ...(next !== undefined && { next }) };
  },
});
