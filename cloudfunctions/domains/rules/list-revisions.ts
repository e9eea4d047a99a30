import { listRevisions as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { isVillage } from './policy';
import { revisions } from './revision';
import { showLine } from './view';

const PAGE = 20;

export const listRevisions = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ villageId, after }, { store, now, refuse }) {
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    const { items, next } = await store.find(revisions, {
      index: 'ofVillage',
      equals: { villageId },
      order: 'descending',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    return {
      items: items.map((it) => showLine(it, place.name, now)),
      ...(next !== undefined && { next }),
    };
  },
});
