import { adoptTariff as contract } from '../../contracts/points';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { isVillage, mayAdoptFor } from './policy';
import { latestTariff, lineFor, tariffIdOf, tariffs } from './tariff';

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
      await tx.insert(tariffs, {
        id: tariffIdOf(villageId, edition),
        villageId,
        edition,
        decisionId,
        validFrom,
        lines: lines.map(({ deed, points }) => lineFor(deed, points)),
        writtenBy: personId,
        writtenAt: now,
      });
      return { edition, validFrom };
    });
  },
});
