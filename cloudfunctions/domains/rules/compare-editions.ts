import { compareEditions as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { changesBetween } from './difference';
import { editionIdOf, editions } from './edition';
import { isVillage } from './policy';

export const compareEditions = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ villageId, from, to }, { store, refuse }) {
    if (!isVillage(await placeOf(store, villageId))) {
      return refuse('village_not_found');
    }
    const [before, after] = await Promise.all(
      [from, to].map((edition) => store.get(editions, editionIdOf(villageId, edition))),
    );
    return before && after
      ? { changes: changesBetween(before.clauses, after.clauses) }
      : refuse('edition_not_found');
  },
});
