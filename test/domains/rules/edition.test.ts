import { editionIdOf, editionsOf } from '../../../cloudfunctions/domains/rules/edition';
import { QINGQUAN, SONGFENG } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('lists the editions of one village, the first first', async () => {
  const { store } = aVillage();
  const all = await editionsOf(store, QINGQUAN);
  expect(all.map(({ id, edition }) => [id, edition])).toEqual([
    [editionIdOf(QINGQUAN, 1), 1],
    [editionIdOf(QINGQUAN, 2), 2],
  ]);
  expect(await editionsOf(store, SONGFENG)).toEqual([]);
});
