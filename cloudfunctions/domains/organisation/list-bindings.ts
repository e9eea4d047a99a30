import { listBindings as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { bindings } from './binding';
import { lineOfBinding } from './binding-view';
import { mayConfirm } from './policy';

const PAGE = 20;

export const listBindings = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, after }, { actor, store }) {
    const { items, next } = await store.find(bindings, {
      index: 'ofVillage',
      equals: { villageId, state: 'waiting' },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const mine = items.filter((binding) => mayConfirm(actor, binding));
    return {
      items: await Promise.all(mine.map((binding) => lineOfBinding(store, actor, binding))),
      ...(next !== undefined && { next }),
    };
  },
});
