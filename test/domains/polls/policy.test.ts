import {
  isRollOf,
  mayAskAt,
  mayRead,
  mayRun,
  mayWitness,
  seesNames,
} from '../../../cloudfunctions/domains/polls/policy';
import { placeOf } from '../../../cloudfunctions/domains/organisation';
import { VISITOR } from '../../../cloudfunctions/kernel/actor';
import { aPoll, GROUP, shown, VILLAGE } from '../../builders/polls';
import { aVillage } from '../../builders/village';

const here = { placeId: GROUP, villageId: VILLAGE };

it('lets a place ask its own people, and only the village its bodies', () => {
  expect(isRollOf({ kind: 'group' }, 'adults')).toBe(true);
  expect(isRollOf({ kind: 'group' }, 'party_members')).toBe(false);
  expect(isRollOf({ kind: 'community' }, 'party_members')).toBe(true);
});

it('lets the two committees run a poll, and a group leader that of the own group', async () => {
  const village = aVillage();
  const of = village.actor;
  const leader = (placeId: string) => ({
    ...{ personId: 'leader', villageId: VILLAGE },
    held: [{ role: 'group_leader', officeId: 'o', officeKind: 'villagers_committee', placeId }],
  });
  expect(mayRun(await of('liu-qingshan'), here)).toBe(true);
  expect(mayRun(leader(GROUP), here)).toBe(true);
  expect(mayRun(leader('group-qingquan-4'), here)).toBe(false);
  expect(mayRun(await of('ma-dongfeng'), here)).toBe(false);
  expect(mayRun(await of('tan-songbai'), here)).toBe(false);
  expect(mayRun(await of('zhang-guihua'), here)).toBe(false);
  const place = await placeOf(village.store, GROUP);
  expect(place && mayAskAt(leader(GROUP), place)).toBe(true);
});

it('shows masked names to people of the village and to nobody else', async () => {
  const { actor } = aVillage();
  expect(seesNames(await actor('chen-shuifu'), here)).toBe(true);
  expect(seesNames(await actor('xu-mianmian'), here)).toBe(false);
  expect(seesNames(await actor('fang-zhengyuan'), here)).toBe(false);
  expect(seesNames(VISITOR, here)).toBe(false);
});

it('keeps what a body asks among its own to them and to whoever watches over the village', async () => {
  const village = aVillage();
  const { frozen } = await shown(
    village.as('liu-qingshan'),
    await aPoll(village, { placeId: VILLAGE, roll: 'two_committees' }),
  );
  const reads = async (key: string) =>
    mayRead(village.store, await village.actor(key), frozen, village.now());
  expect(await reads('deng-xiaoyu')).toBe(true);
  expect(await reads('tan-songbai')).toBe(true);
  expect(await reads('zhang-guihua')).toBe(false);
  expect(await mayRead(village.store, VISITOR, frozen, 0)).toBe(false);
});

it('takes as witness whoever has a voice or a post in the village', async () => {
  const village = aVillage();
  const { frozen } = await shown(village.as('liu-qingshan'), await aPoll(village));
  const may = async (key: string) =>
    mayWitness(village.store, await village.actor(key), frozen, village.now());
  expect(await may('zhang-guihua')).toBe(true);
  expect(await may('tan-songbai')).toBe(true);
  expect(await may('li-xiaohe')).toBe(false);
  expect(await may('guest')).toBe(false);
});
