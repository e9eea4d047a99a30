import {
  above,
  firstHolder,
  heldIn,
  keeper,
  onFloor,
  villageOffice,
} from '../../../cloudfunctions/domains/deliberation/holder';
import { personIdOf } from '../../../local/demonstration/people';
import { COMMITTEE, GROUP, HAMLET, LEADER } from '../../builders/meetings';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

const raisedBy = personIdOf('zhang-guihua');
const host = { hostId: personIdOf('deng-xiaoyu') };

it('the host who sits in the committee answers first, unless it is the own matter', async () => {
  const { store, now } = aVillage();
  const matter = { placeId: HAMLET, raisedBy };
  expect(await firstHolder(store, matter, host, now())).toMatchObject({
    ...{ holderId: host.hostId, office: { id: COMMITTEE, floor: 'village' } },
  });
  const own = { placeId: HAMLET, raisedBy: host.hostId };
  expect(await firstHolder(store, own, host, now())).toMatchObject({
    holderId: personIdOf('liu-qingshan'),
  });
});

it('without such a host it is whoever is nearest: the leader of the group', async () => {
  const { store, now } = aVillage();
  const outsider = { hostId: personIdOf('chen-shuifu') };
  const matter = { placeId: GROUP, raisedBy };
  expect(await firstHolder(store, matter, outsider, now())).toMatchObject({ holderId: LEADER });
  const own = { placeId: GROUP, raisedBy: LEADER };
  expect(await firstHolder(store, own, undefined, now())).toMatchObject({
    holderId: personIdOf('liu-qingshan'),
  });
});

it('rises floor by floor, and there is nobody above the county', async () => {
  const { store, now } = aVillage();
  const matter = { placeId: HAMLET, raisedBy };
  const office = async (below: 'village' | 'township' | 'county') =>
    (await above(store, matter, below, now()))?.office.id;
  expect(await office('village')).toBe('town-qingchuan-government');
  expect(await office('township')).toBe('county-yangban-government');
  expect(await office('county')).toBeUndefined();
  expect((await onFloor(store, matter, 'village', now()))?.office.id).toBe(COMMITTEE);
});

it('an office of another village or of the township is not one to give things to', async () => {
  const { store } = aVillage();
  const office = async (id: string) => (await villageOffice(store, id, 'village-qingquan'))?.id;
  expect(await office(COMMITTEE)).toBe(COMMITTEE);
  expect(await office('village-songfeng-villagers_committee')).toBeUndefined();
  expect(await office('town-qingchuan-government')).toBeUndefined();
});

it('stays with the holder, else the next in the office, else above', async () => {
  const { store, now } = aVillage();
  const office = { id: COMMITTEE, name: '村委会', floor: 'village' } as const;
  const item = anItem({ placeId: HAMLET, raisedBy, office, holderId: host.hostId });
  expect(await keeper(store, item, now())).toMatchObject({ holderId: host.hostId });
  expect(await keeper(store, { ...item, holderId: 'gone' }, now())).toMatchObject({
    ...{ holderId: personIdOf('liu-qingshan'), office: { id: COMMITTEE } },
  });
  const closed = { ...office, id: 'an-office-that-was-closed' };
  expect(await heldIn(store, item, closed, now())).toBeUndefined();
  expect(await keeper(store, { ...item, office: closed }, now())).toMatchObject({
    office: { id: 'town-qingchuan-government' },
  });
});
