import { handsOf, seatsOf, villageIn } from '../../../cloudfunctions/domains/decisions/offices';
import { placeOf } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import { VILLAGE } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it.each([
  ['liu-qingshan', ['party_branch', 'villagers_committee', 'collective', 'villager']],
  ['deng-xiaoyu', ['villagers_committee', 'villager']],
  ['tan-songbai', ['supervision_committee', 'villager']],
  ['li-xiaohe', ['villager']],
  ['wang-changsheng', ['villager']],
  ['ma-dongfeng', []],
  ['duan-zhiqiu', []],
  ['fang-zhengyuan', ['county']],
  ['guest', []],
])('%s has the hands %j', async (key, hands) => {
  const village = aVillage();
  const place = await placeOf(village.store, VILLAGE);
  expect(place && handsOf(await village.actor(key), place)).toEqual(hands);
});

it('finds every office around the village with its holder', async () => {
  const { store, now } = aVillage();
  const seats = await seatsOf(store, VILLAGE, now());
  expect(seats.villagers_committee?.holderId).toBe(personIdOf('liu-qingshan'));
  expect(seats.supervision_committee?.holderId).toBe(personIdOf('tan-songbai'));
  expect(Object.keys(seats)).toHaveLength(6);
});

it.each([
  [VILLAGE, { id: VILLAGE }],
  ['village-hetang', 'residents_law_not_confirmed'],
  ['town-qingchuan', 'village_not_found'],
  ['nowhere', 'village_not_found'],
])('%s: %j', async (id, found) => {
  const it = await villageIn(aVillage().store, id);
  expect(it).toEqual(typeof found === 'string' ? found : expect.objectContaining(found));
});
