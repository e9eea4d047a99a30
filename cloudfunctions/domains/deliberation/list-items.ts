import type * as z from 'zod/mini';
import { listItems } from '../../contracts/deliberation-items';
import type { RefusalOf } from '../../contracts/contract';
import { type Context, implement } from '../../kernel/operation';
import type { Page, Query } from '../../kernel/store';
import { placeOf, worksAt } from '../organisation';
import { type Item, items } from './item';
import { itemPieces } from './item-pieces';
import { mayKnowOf, mayReadWords, sideOf } from './item-policy';
import { meetings } from './meeting';
import { showItemLine } from './view-item';

const PAGE = 20;

type Which = z.output<(typeof listItems)['input']>['which'];

export const listItemsOperation = implement(listItems, {
  allow: ({ personId }) => personId !== undefined,
  async run({ which, after }, context) {
    const { actor, store, now } = context;
    const page: Page<Item> = await store.find(items, {
      ...(await alongWhich(which, context)),
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const lines = page.items.map(async (item) => {
      const { meetingId } = item;
      const meeting = meetingId === undefined ? undefined : await store.get(meetings, meetingId);
      const side = sideOf(item, meeting, actor);
      const pieces = await itemPieces(item, actor, context);
      const isShown = which.is === 'wishes' ? mayReadWords(item, side) : true;
      return mayKnowOf(side) && isShown
        ? [showItemLine({ item, meeting, side }, actor, pieces, now)]
        : [];
    });
    const shown = (await Promise.all(lines)).flat();
    return { items: shown, ...(page.next !== undefined && { next: page.next }) };
  },
});

async function alongWhich(
  which: Which,
  { actor, store, refuse }: Context<RefusalOf<typeof listItems>>,
): Promise<Pick<Query, 'index' | 'equals' | 'order'>> {
  const personId = actor.personId ?? refuse('not_allowed');
  switch (which.is) {
    case 'mine':
      return { index: 'byRaiser', equals: { raisedBy: personId }, order: 'descending' };
    case 'due': {
      const { officeId } = which;
      if (officeId === undefined) {
        return { index: 'byHolder', equals: { 'duty.holderId': personId } };
      }
      return worksAt(actor, officeId)
        ? { index: 'byOffice', equals: { 'duty.officeId': officeId } }
        : refuse('office_not_found');
    }
    case 'wishes': {
      const place = (await placeOf(store, which.placeId)) ?? refuse('place_not_found');
      const isVillage = place.kind === 'village' || place.kind === 'community';
      return isVillage
        ? { index: 'wishesInVillage', equals: { wishIn: place.id }, order: 'descending' }
        : { index: 'wishes', equals: { wishAt: place.id }, order: 'descending' };
    }
  }
}
