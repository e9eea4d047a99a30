import { lookupIn } from '../../../cloudfunctions/domains/requests/lookup';
import { aVillage } from '../../builders/village';

it('names a place from its township down, and the county by itself', async () => {
  const { place } = lookupIn(aVillage().store);
  expect(await place('group-qingquan-3')).toBe('晴川镇清泉村第三组');
  expect(await place('county-yangban')).toBe('样板县');
  expect(await place('nowhere')).toBe('');
});

it('knows people by name, except who was forgotten', async () => {
  const { people } = lookupIn(aVillage().store);
  const names = await people(['person-he-qiushi', undefined, 'nobody', 'person-he-qiushi']);
  expect([...names]).toEqual([['person-he-qiushi', '何秋实']]);
});

it('looks each of them up once', async () => {
  const { store } = aVillage();
  const get = jest.spyOn(store, 'get');
  const { people } = lookupIn(store);
  await people(['person-he-qiushi', 'person-zhang-guihua']);
  await people(['person-he-qiushi']);
  expect(get).toHaveBeenCalledTimes(2);
});
