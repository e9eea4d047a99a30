import { searchRules as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { editionsOf } from './edition';
import { inForce } from './in-force';
import { ordersIn } from './order';
import { isVillage } from './policy';
import { showClauses } from './rules-view';
import { found, lookedFor } from './search';

export const searchRules = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ villageId, words }, { store, now, refuse }) {
    if (!isVillage(await placeOf(store, villageId))) {
      return refuse('village_not_found');
    }
    const today = { on: now, asKnownOn: now };
    const [all, orders] = await Promise.all([
      editionsOf(store, villageId),
      ordersIn(store, villageId),
    ]);
    const edition = inForce(all, today);
    const clauses = edition === undefined ? [] : showClauses(edition, orders, today);
    const items = found(clauses, words).map(({ clause, marks }) => ({ clause, marks: [...marks] }));
    return { items, alsoFor: lookedFor(words).also };
  },
});
