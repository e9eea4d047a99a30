import { listHeld as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { revisions } from './revision';
import { showLine } from './view';

const PAGE = 20;

export const listHeld = implement(contract, {
  allow: ({ held, personId }) => held.length > 0 && personId !== undefined,
  async run({ after }, { store, actor, now }) {
    const { items, next } = await store.find(revisions, {
      index: 'byHolder',
      equals: { 'duty.holderId': actor.personId ?? '' },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const lines = items.map(async (it) =>
      showLine(it, (await placeOf(store, it.villageId))?.name ?? '', now),
    );
    return { items: await Promise.all(lines), ...(next !== undefined && { next }) };
  },
});
