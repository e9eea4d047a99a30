import { listHeld } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('shows the holder what waits, with its day, and nobody else', async () => {
  const village = aVillage();
  const held = async (who: string) => (await answered(village.as(who)(listHeld, {}))).items;
  expect(await held('liu-qingshan')).toMatchObject([
    { revisionId: AMENDMENT, villageName: '清泉村', duty: { isOverdue: false } },
  ]);
  expect(await held('deng-xiaoyu')).toEqual([]);
});

it('is not for villagers', async () => {
  expect(await refused(aVillage().as('zhang-guihua')(listHeld, {}))).toBe('not_allowed');
});
