import { readTariff as contract } from '../../contracts/points';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { isVillage } from './policy';
import { tariffIdOf, tariffInForce, tariffs } from './tariff';
import { shownTariff } from './view';

export const readTariff = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ villageId, edition }, { store, now, refuse }) {
    if (!isVillage(await placeOf(store, villageId))) {
      return refuse('village_not_found');
    }
    if (edition !== undefined) {
      const tariff = await store.get(tariffs, tariffIdOf(villageId, edition));
      return { villageId, tariff: shownTariff(tariff ?? refuse('tariff_not_found')) };
    }
    const tariff = await tariffInForce(store, villageId, now);
    return { villageId, ...(tariff && { tariff: shownTariff(tariff) }) };
  },
});
