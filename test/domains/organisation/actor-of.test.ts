import { actorOf } from '../../../cloudfunctions/domains/organisation/actor-of';
import { bind } from '../../../cloudfunctions/domains/organisation/bind';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { openidOf } from '../../../local/demonstration/people';
import { aVillage } from '../../builders/village';

it('knows a villager, their household and their village', async () => {
  expect(await aVillage().actor('zhang-guihua')).toEqual({
    openid: 'demo-zhang-guihua',
    personId: 'person-zhang-guihua',
    householdId: 'household-qingquan-32',
    villageId: 'village-qingquan',
    held: [],
  });
});

it('knows the posts of a cadre', async () => {
  const { held } = await aVillage().actor('liu-qingshan');
  expect(held.map(({ officeKind, role }) => [officeKind, role])).toEqual(
    expect.arrayContaining([
      ['party_branch', 'secretary'],
      ['villagers_committee', 'director'],
    ]),
  );
});

it('knows an official who lives in no village here', async () => {
  const official = await aVillage().actor('duan-zhiqiu');
  expect(official).toMatchObject({ personId: 'person-duan-zhiqiu' });
  expect(official).not.toHaveProperty('villageId');
});

it('takes everybody else for a guest', async () => {
  expect(await aVillage().actor('newcomer')).toEqual({ openid: 'demo-newcomer', held: [] });
});

it('does not know an identity any more that another one has replaced', async () => {
  const village = aVillage();
  await village.store.transact(async (tx) => {
    const person = await tx.get(persons, 'person-zhang-guihua');
    if (person) {
      await bind(tx, 'her-new-phone', person);
    }
  });
  expect(await village.actor('zhang-guihua')).toEqual({ openid: 'demo-zhang-guihua', held: [] });
  expect(await actorOf('her-new-phone', village.world())).toMatchObject({
    personId: 'person-zhang-guihua',
  });
});

it('reads three times at the most', async () => {
  const village = aVillage();
  let reads = 0;
  const store: typeof village.store = {
    ...village.store,
    get: (from, id) => {
      reads += 1;
      return village.store.get(from, id);
    },
    find: (from, query) => {
      reads += 1;
      return village.store.find(from, query);
    },
  };
  await actorOf(openidOf('liu-qingshan'), { ...village.world(), store });
  expect(reads).toBeLessThanOrEqual(3);
});
