import { readPassbook as contract } from '../../contracts/points';
import { implement } from '../../kernel/operation';
import { householdOf } from '../organisation';
import { accountIdOf, accounts } from './account';
import { entries } from './entry';
import { mayReadPassbook } from './policy';
import { tariffInForce } from './tariff';
import { shownEntry } from './view';

const PAGE = 20;

export const readPassbook = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ householdId, after }, { store, actor, now, refuse }) {
    const wanted = householdId ?? actor.householdId ?? refuse('no_household');
    const household = await householdOf(store, wanted);
    if (!household || !(await mayReadPassbook(store, actor, household))) {
      return refuse('household_not_found');
    }
    const [account, tariff, page] = await Promise.all([
      store.get(accounts, accountIdOf('household', household.id)),
      tariffInForce(store, household.villageId, now),
      store.find(entries, {
        index: 'ofHousehold',
        equals: { householdId: household.id },
        order: 'descending',
        limit: PAGE,
        ...(after !== undefined && { after }),
      }),
    ]);
    return {
      householdId: household.id,
      villageId: household.villageId,
      balance: account?.balance ?? 0,
      hasTariff: tariff !== undefined,
      items: await Promise.all(page.items.map((it) => shownEntry({ store, actor, now }, it))),
      ...(page.next !== undefined && { next: page.next }),
    };
  },
});
