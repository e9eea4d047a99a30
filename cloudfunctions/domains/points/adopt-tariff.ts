import { adoptTariff as contract } from '../../contracts/points';
import { implement, type Operation } from '../../kernel/operation';
import { placeOf } from '../organisation';
import type { VillageOfPin } from '../pins';
import { isVillage, mayAdoptFor } from './policy';
import { latestTariff, newTariff, tariffs } from './tariff';

/** A line may rest on a clause of the village's own rules, and on one that is really there. */
export function adoptTariffOperation(villageOfPin: VillageOfPin): Operation {
  return implement(contract, {
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
      const cited = lines.flatMap(({ cites }) => cites ?? []);
      const villages = await Promise.all(cited.map((pin) => villageOfPin(store, pin)));
      if (!villages.every((it) => it === villageId)) {
        return refuse('clause_not_found');
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
}
