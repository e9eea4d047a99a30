import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { assemblySweep } from '../../../cloudfunctions/domains/decisions/sweep-assemblies';
import { aResolved, move, VILLAGE } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const DAY = 86_400_000;
const told = async (village: Village, key: string) => {
  const { items } = await answered(village.as(key)(listInbox, {}));
  return items.filter(({ about }) => about.id === VILLAGE).map(({ kind }) => kind);
};

/** Until this day in the village, with the clock going at noon of each. */
async function waitUntil(village: Village, words: string): Promise<void> {
  village.waitDays(Math.floor((Date.parse(`${words}T12:00:00+08:00`) - village.now()) / DAY));
  await village.settle();
}

it('whoever calls the assemblies is told once in a quarter and once in a year, and nobody else', async () => {
  const village = aVillage();
  await move(village, ['allowance']);
  await waitUntil(village, '2026-12-01');
  expect(await told(village, 'liu-qingshan')).toEqual([]);
  await waitUntil(village, '2026-12-03');
  await waitUntil(village, '2026-12-20');
  expect((await told(village, 'liu-qingshan')).sort()).toEqual([
    ...['representatives_due', 'villagers_due'],
  ]);
  expect(await told(village, 'deng-xiaoyu')).toEqual([]);
  await waitUntil(village, '2027-03-05');
  expect((await told(village, 'liu-qingshan')).sort()).toEqual([
    ...['representatives_due', 'representatives_due', 'villagers_due'],
  ]);
});

it('nobody is reminded of an assembly that has met in the year', async () => {
  const village = aVillage();
  await aResolved(village);
  await waitUntil(village, '2026-12-20');
  expect(await told(village, 'liu-qingshan')).toEqual(['representatives_due']);
});

it('looks at nothing before its day', async () => {
  const village = aVillage();
  await move(village, ['allowance']);
  expect(await assemblySweep.run(village.world())).toBe(0);
});
