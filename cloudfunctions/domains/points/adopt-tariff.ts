import { adoptTariff as contract } from '../../contracts/points';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { isVillage, mayAdoptFor } from './policy';
import { latestTariff, newTariff, tariffs } from './tariff';

export const adoptTariff = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, decisionId, validFrom, lines }, context) {
    const { actor, store, now, refuse, once } = context;
    if (!isVillage(await placeOf(store, villageId))) {
      return refuse('village_not_found');
    }
    if (actor.personId === undefined || !mayAdoptFor(actor, villageId)) {
      return refuse('not_allowed');
    }
    if (new Set(lines.map(({ deed }) => deed)).size < lines.length) {
      return refuse('deed_listed_twice');
    }
    const before = await latestTariff(store, villageId);
    if (before && validFrom <= before.validFrom) {
      return refuse('not_later_than_the_one_before');
    }
    const { personId } = actor;
    const edition = (before?.edition ?? 0) + 1;
    return once(async (tx) => {
      const resolved = { villageId, edition, decisionId, validFrom, lines };
      await tx.insert(tariffs, newTariff({ ...resolved, writtenBy: personId, writtenAt: now }));
      return { edition, validFrom };
    });
  },
});
