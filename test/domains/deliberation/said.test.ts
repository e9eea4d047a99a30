import { areOf, lock, opened, saidAbout } from '../../../cloudfunctions/domains/deliberation/said';
import { testVault } from '../../builders/composed';
import { begun, raised } from '../../builders/meetings';
import { aPhoto } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('comes out of the vault as it went in', () => {
  const said = { text: '水渠堵了', attachments: [] };
  const locked = lock(testVault, said);
  expect(locked).not.toContain('水渠');
  expect(opened(testVault, locked)).toEqual(said);
});

it('files lie under the id of their item', () => {
  expect(areOf('item-0000000000001', [aPhoto('item-0000000000001')])).toBe(true);
  expect(areOf('item-0000000000001', [aPhoto('item-0000000000002')])).toBe(false);
  expect(areOf('item-0000000000001', [])).toBe(true);
});

it('is found by its line', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const said = await saidAbout(village.store, testVault, itemId);
  expect([...said.entries()]).toEqual([[0, { text: '水渠堵了，田里进不了水。', attachments: [] }]]);
});
