import { listDue } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { worksAt } from '../organisation';
import { lookupIn } from './lookup';
import { requests } from './request';
import { showLine } from './view';

const PAGE = 20;

/** What waits, the nearest date first: for me, or for everybody in one of my offices. */
export const listDueOperation = implement(listDue, {
  allow: ({ held, personId }) => held.length > 0 && personId !== undefined,
  run: async ({ officeId, after }, { store, actor, now, refuse }) => {
    if (officeId !== undefined && !worksAt(actor, officeId)) {
      return refuse('office_not_found');
    }
    const { items, next } = await store.find(requests, {
      ...(officeId === undefined
        ? { index: 'byHolder', equals: { 'duty.holderId': actor.personId ?? '' } }
        : { index: 'byOffice', equals: { 'duty.officeId': officeId } }),
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const { place } = lookupIn(store);
    const lines = items.map(async (it) => showLine(it, await place(it.placeId), now));
    return { items: await Promise.all(lines), ...(next !== undefined && { next }) };
  },
});
