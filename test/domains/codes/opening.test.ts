import {
  countOne,
  daysOfOpenings,
  isCounted,
  openingsIn,
} from '../../../cloudfunctions/domains/codes/opening';
import { aVillage } from '../../builders/village';

const code = { id: 'code-of-the-square', villageId: 'village-qingquan' };
const DAY = 86_400_000;

it('counts by code and day, and keeps nothing else', async () => {
  const { store, now } = aVillage();
  for (const at of [now(), now() + 1, now() + DAY]) {
    await store.transact((tx) => countOne(tx, code, at));
  }
  const { items } = await store.find(daysOfOpenings, {
    index: 'inVillage',
    equals: { villageId: code.villageId },
    limit: 10,
  });
  const kept = { id: expect.any(String) as string, version: expect.any(Number) as number };
  expect(items).toEqual([
    { ...kept, codeId: code.id, villageId: code.villageId, day: '2026-11-23', count: 2 },
    { ...kept, codeId: code.id, villageId: code.villageId, day: '2026-11-24', count: 1 },
  ]);
});

it('adds up thirty days', async () => {
  const { store, now } = aVillage();
  for (const days of [0, 29, 30, 31, 90]) {
    await store.transact((tx) => countOne(tx, code, now() - days * DAY));
  }
  expect(await openingsIn(store, code.villageId, now())).toEqual(new Map([[code.id, 3]]));
  expect(await openingsIn(store, 'village-songfeng', now())).toEqual(new Map());
});

it("never counts a household's card", () => {
  expect(isCounted({ kind: 'household' })).toBe(false);
  expect(isCounted({ kind: 'square' })).toBe(true);
});
