import { villageOfPin } from '../../cloudfunctions/api/pins';
import { editionIdOf, pinOf } from '../../cloudfunctions/domains/rules';
import { clauseIdOf } from '../../local/demonstration/rules';
import { aVillage } from '../builders/village';

it('asks the rules whose clause it is', async () => {
  const { store } = aVillage();
  const real = pinOf(editionIdOf('village-qingquan', 2), clauseIdOf('feasts'));
  expect(await villageOfPin(store, real)).toBe('village-qingquan');
  expect(await villageOfPin(store, 'an-edition.a-clause')).toBeUndefined();
});
