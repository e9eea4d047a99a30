import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { deeds } from '../../../cloudfunctions/contracts/points';
import {
  latestTariff,
  newTariff,
  starterLines,
  tariffInForce,
  tariffs,
} from '../../../cloudfunctions/domains/points/tariff';

const edition = (number: number, validFrom: number) =>
  newTariff({
    villageId: 'v',
    edition: number,
    decisionId: `决议${number}`,
    validFrom,
    lines: starterLines,
    writtenBy: 'p',
    writtenAt: 0,
  });

async function aStoreWith(...editions: ReturnType<typeof edition>[]) {
  const store = embeddedStore();
  await store.transact(async (tx) => {
    for (const it of editions) {
      await tx.insert(tariffs, it);
    }
  });
  return store;
}

it('is in force from its first instant until the next edition', async () => {
  const store = await aStoreWith(edition(1, 1000), edition(2, 2000));
  expect(await tariffInForce(store, 'v', 999)).toBeUndefined();
  expect(await tariffInForce(store, 'v', 1000)).toMatchObject({ edition: 1 });
  expect(await tariffInForce(store, 'v', 1999)).toMatchObject({ edition: 1 });
  expect(await tariffInForce(store, 'v', 2000)).toMatchObject({ edition: 2 });
  expect(await tariffInForce(store, 'another', 2000)).toBeUndefined();
  expect(await latestTariff(store, 'v')).toMatchObject({ edition: 2 });
});

it('takes figures from the villagers and sentences from the closed list', () => {
  const { lines } = newTariff({ ...edition(1, 0), lines: [{ deed: 'volunteer', points: 7 }] });
  expect(lines).toEqual([
    {
      deed: 'volunteer',
      text: '参加志愿服务，每次',
      points: 7,
      timesPerMonthMax: 3,
      bookedForRequests: [],
    },
  ]);
});

it('lists every deed once', () => {
  expect(starterLines.map(({ deed }) => deed).sort()).toEqual([...deeds].sort());
});
