import { strangerAmong } from '../../../cloudfunctions/domains/decisions/strangers';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { personIdOf } from '../../../local/demonstration/people';
import { VILLAGE } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

const [secretary, villager, official] = ['liu-qingshan', 'zhou-meixiang', 'fang-zhengyuan'].map(
  personIdOf,
) as [string, string, string];

it.each([
  [[secretary, villager], undefined],
  [[secretary, official], official],
  [['nobody', official], 'nobody'],
])('of %j the first stranger is %s', async (ids, stranger) => {
  const { store, now } = aVillage();
  expect(await strangerAmong(store, ids, VILLAGE, now())).toBe(stranger);
});

it('whoever sits in a committee and lives elsewhere is none', async () => {
  const { store, now } = aVillage();
  await store.transact(async (tx) => {
    const person = await tx.get(persons, secretary);
    if (person) {
      await tx.replace(persons, { ...person, villageId: 'village-elsewhere' });
    }
  });
  expect(await strangerAmong(store, [secretary], VILLAGE, now())).toBeUndefined();
});
