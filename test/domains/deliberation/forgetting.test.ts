import { emptied } from '../../../cloudfunctions/domains/deliberation/forgetting';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { saidAbout } from '../../../cloudfunctions/domains/deliberation/said';
import { begun, raised } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

it('lets go of the words and of who it was, and keeps that it was there', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  await village.store.transact(async (tx) => {
    const item = await tx.get(items, itemId);
    if (item) {
      await tx.replace(items, await emptied(tx, item));
    }
  });
  const item = await village.store.get(items, itemId);
  expect(item).toMatchObject({ state: 'raised', list: 'demand' });
  expect(item).not.toHaveProperty('raisedBy');
  expect(await saidAbout(village.store, village.world().vault, itemId)).toEqual(new Map());
});
