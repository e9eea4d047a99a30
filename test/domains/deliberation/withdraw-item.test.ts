import { withdrawItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, HOST, item, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('nobody has to act any more, and that it was there stays', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const call = village.as('zhang-guihua');
  await answered(call(withdrawItem, { itemId }));
  await village.settle();
  const shown = await item(call, itemId);
  expect(shown).toMatchObject({ state: 'withdrawn', abilities: [] });
  expect(shown.dueAt).toBeUndefined();
  expect(await refused(call(withdrawItem, { itemId }))).toBe('not_now');
});

it('is refused to others', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await refused(village.as(HOST)(withdrawItem, { itemId }))).toBe('not_the_raiser');
  expect(await refused(village.as('xu-mianmian')(withdrawItem, { itemId }))).toBe('item_not_found');
});
