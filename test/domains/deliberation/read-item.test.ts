import { readItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, item, raised } from '../../builders/meetings';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('tells each what they may do, and everybody of the village what was said', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    ...{ isMine: true, abilities: ['withdraw', 'keep_private'] },
  });
  expect(await item(village.as('li-xiaohe'), itemId)).toMatchObject({
    ...{ isMine: false, raisedBy: '张*', text: '水渠堵了，田里进不了水。', abilities: [] },
    diary: [{ did: 'raised', by: 'raiser', name: '张*' }],
  });
  expect(await refused(village.as('xu-mianmian')(readItem, { itemId }))).toBe('item_not_found');
});
