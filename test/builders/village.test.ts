import { aVillage, MONDAY_MORNING } from './village';

it('knows who calls, and lets the clock be turned', async () => {
  const village = aVillage();
  expect(await village.actor('zhang-guihua')).toMatchObject({
    personId: 'person-zhang-guihua',
    villageId: 'village-qingquan',
    held: [],
  });
  expect(await village.actor('a-stranger')).toEqual({ openid: 'demo-a-stranger', held: [] });
  village.waitDays(1);
  village.waitHours(1);
  expect(village.now() - MONDAY_MORNING).toBe(25 * 3_600_000);
  await village.settle();
});

it('gives every test a village of its own', () => {
  const started = performance.now();
  const stores = [aVillage(), aVillage(), aVillage()].map(({ store }) => store);
  expect(new Set(stores).size).toBe(3);
  expect((performance.now() - started) / stores.length).toBeLessThan(150);
});
