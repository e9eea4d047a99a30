import {
  keeper,
  lastResort,
  ownerAbove,
  ownerFrom,
  partOf,
  staffed,
} from '../../../cloudfunctions/domains/requests/owner';
import { aRequest } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const placeId = 'group-qingquan-3';
const matter = { ...aRequest({ placeId }), except: ['filer'] };

function held(about: Parameters<typeof aRequest>[0] = {}) {
  return aRequest({
    ...{ placeId, holderId: 'person-he-qiushi' },
    office: {
      ...{ id: 'village-qingquan-mediation_committee', name: '清泉村人民调解委员会' },
      ...{ kind: 'mediation_committee', level: 'village' },
    },
    ...about,
  });
}

it('is the first of the way that exists and is staffed, from where it stands', async () => {
  const { store, now } = aVillage();
  expect(await ownerFrom(store, matter, 0, now())).toMatchObject({
    ...{ ownerAt: 0, holderId: 'person-he-qiushi', channel: 'peoples_mediation' },
  });
  expect(await ownerFrom(store, matter, 1, now())).toMatchObject({
    ...{ ownerAt: 1, office: { name: '晴川镇人民政府' }, channel: 'department_enforcement' },
  });
  expect(await ownerFrom(store, matter, 2, now())).toBeUndefined();
});

it('is never who is part of the matter, nor an office that is accused', async () => {
  const { store, now } = aVillage();
  const own = { ...matter, except: ['person-he-qiushi'] };
  expect((await ownerFrom(store, own, 0, now()))?.holderId).toBe('person-qingquan-93-0');
  const seat = { office: 'villagers_committee', level: 'village' } as const;
  expect(await staffed(store, matter, seat, now())).toBeDefined();
  expect(
    await staffed(store, { ...matter, subject: 'village_cadre' }, seat, now()),
  ).toBeUndefined();
});

it('in the end somebody of the county, and for what is sealed only the commission', async () => {
  const { store, now } = aVillage();
  expect((await lastResort(store, matter, now()))?.office.name).toBe('样板县综治中心');
  expect((await lastResort(store, { ...matter, sealed: true }, now()))?.office.name).toBe(
    '样板县纪委监委',
  );
});

describe('the office above', () => {
  it('is the same kind one floor up', async () => {
    const { store, now } = aVillage();
    expect((await ownerAbove(store, held(), now()))?.office.name).toBe('晴川镇人民调解委员会');
  });
  it('is whom the way names higher up, where there is no such office', async () => {
    const { store, now } = aVillage();
    const office = {
      id: 'x',
      name: '村委会',
      kind: 'villagers_committee',
      level: 'village',
    } as const;
    expect(await ownerAbove(store, held({ office }), now())).toMatchObject({
      ...{ office: { name: '晴川镇人民政府' }, ownerAt: 1 },
    });
  });
  it('is nobody above the county', async () => {
    const { store, now } = aVillage();
    const office = {
      id: 'x',
      name: '县综治中心',
      kind: 'governance_centre',
      level: 'county',
    } as const;
    expect(await ownerAbove(store, held({ office }), now())).toBeUndefined();
  });
});

describe('who goes on with it', () => {
  it('is the holder while they hold the post', async () => {
    const { store, now } = aVillage();
    expect((await keeper(store, held(), now())).holderId).toBe('person-he-qiushi');
  });
  it('is the next in the office otherwise', async () => {
    const { store, now } = aVillage();
    expect(await keeper(store, held({ holderId: 'person-gone' }), now())).toMatchObject({
      ...{ holderId: 'person-he-qiushi', office: { name: '清泉村人民调解委员会' } },
    });
  });
});

it('who only wrote it down is not part of it', () => {
  expect(partOf(aRequest({ helperId: 'helper', representatives: ['speaker'] }))).toEqual([
    ...['filer', 'speaker'],
  ]);
});
