import { conductable } from '../../../cloudfunctions/domains/deliberation/people';
import { personIdOf } from '../../../local/demonstration/people';
import { aVillage } from '../../builders/village';

const guihua = personIdOf('zhang-guihua');
const shuifu = personIdOf('chen-shuifu');

it.each([
  [guihua, shuifu, [], 'good'],
  [guihua, shuifu, [personIdOf('ou-anping')], 'good'],
  [guihua, guihua, [], 'host_is_recorder'],
  [guihua, shuifu, ['nobody'], 'person_not_found'],
  [guihua, personIdOf('xu-mianmian'), [], 'person_not_found'],
])('host %s, recorder %s, answering %j: %s', async (hostId, recorderId, answererIds, fits) => {
  const { store } = aVillage();
  const people = { hostId, recorderId, answererIds };
  expect(await conductable(store, people, 'village-qingquan')).toBe(fits);
});
