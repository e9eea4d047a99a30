import { editionIdOf } from '../../../cloudfunctions/domains/rules/edition';
import { pinned, pinOf, villageOfPin } from '../../../cloudfunctions/domains/rules/pin';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const FEASTS = clauseIdOf('feasts');

it('opens the clause as it was in that edition', async () => {
  const { store } = aVillage();
  const texts = await Promise.all(
    [1, 2].map((edition) => pinned(store, pinOf(editionIdOf(QINGQUAN, edition), FEASTS))),
  );
  expect(texts.map((it) => [it?.number, it?.clause.text.slice(0, 4)])).toEqual([
    [14, '红白喜事'],
    [17, '酒席从简'],
  ]);
});

it('opens nothing that was never given out', async () => {
  const { store } = aVillage();
  expect(await pinned(store, pinOf(editionIdOf(QINGQUAN, 9), FEASTS))).toBeUndefined();
  expect(await pinned(store, pinOf(editionIdOf(QINGQUAN, 1), 'nothing'))).toBeUndefined();
});

it('says whose rules a pin opens, and nothing of one that opens nothing', async () => {
  const { store } = aVillage();
  const real = pinOf(editionIdOf(QINGQUAN, 1), FEASTS);
  expect(await villageOfPin(store, real)).toBe(QINGQUAN);
  expect(await villageOfPin(store, pinOf(editionIdOf(QINGQUAN, 1), 'nothing'))).toBeUndefined();
});
