import { nameFor, namesOf, placeNameIn } from '../../../cloudfunctions/domains/deliberation/names';
import { personIdOf } from '../../../local/demonstration/people';
import { aVillage } from '../../builders/village';

it('masks everybody but the reader, and stars whoever is not known', async () => {
  const { store } = aVillage();
  const guihua = personIdOf('zhang-guihua');
  const names = await namesOf(store, [guihua, undefined, 'nobody']);
  expect(nameFor(names, guihua)).toBe('张*');
  expect(nameFor(names, guihua, guihua)).toBe('张桂花');
  expect(nameFor(names, 'nobody')).toBe('*');
});

it.each([
  ['hamlet-qingquan-2', '清泉村大樟树屋场'],
  ['village-qingquan', '清泉村'],
  ['nowhere', '清泉村'],
])('%s is said %s', async (placeId, name) => {
  const { store } = aVillage();
  expect(await placeNameIn(store, { placeId, villageId: 'village-qingquan' })).toBe(name);
});
