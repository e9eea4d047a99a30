import { lookAtPlace } from '../../../cloudfunctions/contracts/organisation';
import { cardOf } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('starts with the county, and goes down from place to place', async () => {
  const visitor = aVillage().asVisitor();
  const county = await visitor(lookAtPlace, {});
  expect(county).toMatchObject({ data: { fullName: '样板县' } });
  expect(county.ok && county.data.inside.map(({ name }) => name).sort()).toEqual([
    '晴川镇',
    '朗月乡',
  ]);
  const township = await visitor(lookAtPlace, { placeId: 'town-qingchuan' });
  expect(township.ok && township.data.inside.map(({ name }) => name)).toEqual([
    '清泉村',
    '荷塘社区',
  ]);
});

it('shows of a village its parts, its offices and who looks after its grids', async () => {
  const reply = await aVillage().asVisitor()(lookAtPlace, { placeId: 'village-qingquan' });
  expect(reply).toMatchObject({
    data: {
      ...{ fullName: '样板县晴川镇清泉村', isHousehold: false },
      village: { name: '清泉村' },
      gridWorkers: expect.arrayContaining([{ placeName: '第二网格', name: '王长生' }]) as unknown,
    },
  });
  expect(reply.ok && reply.data.inside.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 8 }, () => 'group'),
    ...Array.from({ length: 6 }, () => 'hamlet'),
    ...Array.from({ length: 4 }, () => 'grid'),
  ]);
  expect(reply.ok && reply.data.offices.map(({ name }) => name)).toContain('清泉村人民调解委员会');
});

it("shows of a household's card the place, and nobody", async () => {
  const village = aVillage();
  const code = await cardOf(village, 'household-qingquan-32');
  const reply = await village.asVisitor()(lookAtPlace, { code });
  expect(reply).toMatchObject({ data: { isHousehold: true, village: { name: '清泉村' } } });
  expect(JSON.stringify(reply)).not.toContain('张桂花');
});

it.each([
  { because: 'place_not_found', input: { placeId: 'nowhere' } },
  { because: 'code_not_found', input: { code: 'abcdefghjkmn' } },
])('is refused: $because', async ({ because, input }) => {
  expect(await aVillage().asVisitor()(lookAtPlace, input)).toMatchObject({
    ok: false,
    error: { code: because },
  });
});
