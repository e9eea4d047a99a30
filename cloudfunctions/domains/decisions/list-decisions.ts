import { listDecisions as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { decisions } from './decision';
import { showLine } from './view';

const PAGE = 20;

export const listDecisionsOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ villageId, which, after }, { store, now, refuse }) {
    if (!(await placeOf(store, villageId))) {
      return refuse('village_not_found');
    }
    const { items, next } = await store.find(decisions, {
      ...{ index: 'ofVillage', equals: { villageId, isOpen: which === 'open' } },
      ...{ order: 'descending', limit: PAGE },
      ...(after !== undefined && { after }),
    });
    return {
      items: items.map((decision) => showLine(decision, now)),
      ...(next !== undefined && { next }),
    };
  },
});
