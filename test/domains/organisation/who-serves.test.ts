import { type OutputOf } from '../../../cloudfunctions/contracts/contract';
import { whoServes } from '../../../cloudfunctions/contracts/organisation-offices';
import { officeKinds, roles } from '../../../cloudfunctions/contracts/organisation-words';
import { register } from '../../../cloudfunctions/domains/organisation';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Call } from '../../builders/village';

type Served = OutputOf<typeof whoServes>;

const of = (call: Call, placeId?: string): Promise<Served> =>
  answered(call(whoServes, placeId === undefined ? {} : { placeId }));

const posts = ({ offices }: Served) =>
  offices.flatMap(({ kind, people }) =>
    people.map(({ role, name, placeName }) => [kind, role, name, placeName].join(' ').trim()),
  );

it('shows somebody of a village who has which post there, and whom to ring', async () => {
  const served = await of(aVillage().as('zhang-guihua'));
  expect(served).toMatchObject({
    place: { placeId: 'village-qingquan', name: '清泉村' },
    above: [{ name: '样板县' }, { name: '晴川镇' }],
    inside: [],
  });
  expect(posts(served)).toEqual(
    expect.arrayContaining([
      'party_branch secretary 刘青山',
      'villagers_committee director 刘青山',
      'mediation_committee mediator 何秋实',
      'supervision_committee supervisor 谭松柏',
      'grid_team grid_worker 王长生 第二网格',
      'one_door_service service_clerk 温暖阳',
    ]),
  );
  const committee = served.offices.find(({ kind }) => kind === 'villagers_committee');
  expect(committee).toMatchObject({ name: '清泉村村民委员会', phone: '0700-5550001' });
});

it('links an association to the party branch that leads it', async () => {
  const { offices } = await of(aVillage().as('zhang-guihua'));
  expect(offices.filter(({ kind }) => kind === 'association')).toEqual([
    expect.objectContaining({ name: '清泉村红白理事会', ledBy: '清泉村党支部' }),
    expect.objectContaining({ name: '清泉村老年协会', ledBy: '清泉村党支部' }),
    expect.objectContaining({ name: '清泉村种植协会', ledBy: '清泉村党支部' }),
  ]);
});

it('shows a village the lawyer of the county who advises it, and nobody else of that office', async () => {
  const { offices } = await of(aVillage().as('zhang-guihua'));
  expect(offices.at(-1)).toMatchObject({
    name: '样板县律师事务所',
    people: [{ role: 'legal_adviser', name: '陆明法' }],
  });
});

it('is asked for a group as for its village, and goes up to the county and down again', async () => {
  const call = aVillage().as('zhang-guihua');
  expect((await of(call, 'group-qingquan-3')).place.name).toBe('清泉村');
  const town = await of(call, 'town-qingchuan');
  expect(town.inside.map(({ name }) => name)).toEqual(['清泉村', '荷塘社区']);
  expect(posts(town)).toEqual(expect.arrayContaining(['police officer 欧安平']));
  const county = await of(call, 'county-yangban');
  expect(county.inside.map(({ name }) => name).sort()).toEqual(['晴川镇', '朗月乡']);
  expect(county.above).toEqual([]);
});

it('has every kind of office and every post of the county within reach of a villager', async () => {
  const call = aVillage().as('zhang-guihua');
  const all = await Promise.all(
    ['village-qingquan', 'town-qingchuan', 'county-yangban'].map((it) => of(call, it)),
  );
  const kinds = new Set(all.flatMap(({ offices }) => offices.map(({ kind }) => kind)));
  const held = new Set(
    all.flatMap(({ offices }) => offices.flatMap(({ people }) => people.map(({ role }) => role))),
  );
  expect(officeKinds.filter((it) => !kinds.has(it))).toEqual([]);
  expect(roles.filter((it) => !held.has(it))).toEqual([]);
});

it.each(['guest', ''])('masks the names for whom no village knows: "%s"', async (key) => {
  const village = aVillage();
  const served = await of(key === '' ? village.asVisitor() : village.as(key), 'village-qingquan');
  expect(posts(served)).toContain('party_branch secretary 刘*');
  expect(JSON.stringify(served)).not.toMatch(/刘青山|王长生|陆明法/);
  expect((await of(village.as('guest'))).place.name).toBe('样板县');
});

it('does not show a post that has ended', async () => {
  const village = aVillage();
  const { store } = village;
  const { items } = await store.find(register.appointments, {
    ...{ index: 'ofPerson', equals: { personId: 'person-he-qiushi' }, limit: 10 },
  });
  for (const post of items) {
    await store.transact((tx) =>
      tx.replace(register.appointments, { ...post, untilAt: village.now() }),
    );
  }
  const served = await of(village.as('zhang-guihua'));
  expect(JSON.stringify(served)).not.toContain('何秋实');
});

it('is refused: place_not_found', async () => {
  expect(await refused(aVillage().asVisitor()(whoServes, { placeId: 'village-nowhere' }))).toBe(
    'place_not_found',
  );
});
