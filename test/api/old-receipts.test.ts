import { forgetOldReceipts } from '../../cloudfunctions/api/old-receipts';
import { RECEIPT_DAYS, receipts } from '../../cloudfunctions/kernel/receipts';
import { aVillage } from '../builders/village';

it('forgets receipts that no phone can ask for any more, and no others', async () => {
  const village = aVillage();
  const { store, now } = village;
  const add = (id: string, at: number) =>
    store.transact((tx) => tx.insert(receipts, { id, inputHash: 'h', answer: {}, at }));
  for (let number = 0; number < 60; number += 1) {
    await add(`old-${number}`, now());
  }
  village.waitDays(RECEIPT_DAYS);
  await add('new', now());
  expect(await forgetOldReceipts.run(village.world())).toBe(0);
  village.waitHours(1);
  expect(await forgetOldReceipts.run(village.world())).toBe(50);
  expect(await forgetOldReceipts.run(village.world())).toBe(10);
  expect(await store.get(receipts, 'new')).toBeDefined();
  expect(await store.get(receipts, 'old-0')).toBeUndefined();
});
