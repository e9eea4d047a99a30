import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { itemPieces } from '../../../cloudfunctions/domains/deliberation/item-pieces';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, HOST, raised } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

it('looks up the place, the people and the words of one item', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const item = await village.store.get(items, itemId);
  const pieces =
    item && (await itemPieces(item, await village.actor('zhang-guihua'), village.world()));
  expect(pieces?.placeName).toBe('清泉村大樟树屋场');
  expect([...(pieces?.names.keys() ?? [])].sort()).toEqual(
    [personIdOf('zhang-guihua'), personIdOf(HOST)].sort(),
  );
  expect(pieces?.said.get(0)?.text).toContain('水渠');
  expect(pieces?.motions.size).toBe(0);
  expect(pieces).not.toHaveProperty('wish');
});
