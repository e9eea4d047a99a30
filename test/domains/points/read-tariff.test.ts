import { readTariff } from '../../../cloudfunctions/contracts/points';
import { aVillage } from '../../builders/village';

it('is public: a visitor reads what earns how much, and which resolution says so', async () => {
  const reply = await aVillage().asVisitor()(readTariff, { villageId: 'village-qingquan' });
  expect(reply).toMatchObject({
    ok: true,
    data: { tariff: { edition: 1, decisionId: '清泉村村民代表会议决议〔2026〕3号' } },
  });
  const lines = reply.ok ? (reply.data.tariff?.lines ?? []) : [];
  expect(lines).toContainEqual({
    deed: 'report_hazard',
    text: '举报安全隐患属实',
    points: 5,
    isBookedByItself: true,
  });
  expect(lines).toContainEqual({
    deed: 'volunteer',
    text: '参加志愿服务，每次',
    points: 5,
    timesPerMonthMax: 3,
    isBookedByItself: false,
  });
});

it('says that a village has resolved none yet', async () => {
  expect(await aVillage().asVisitor()(readTariff, { villageId: 'village-songfeng' })).toEqual({
    ok: true,
    data: { villageId: 'village-songfeng' },
  });
});

it('still shows an edition by its number', async () => {
  const input = { villageId: 'village-qingquan', edition: 1 };
  expect(await aVillage().asVisitor()(readTariff, input)).toMatchObject({
    ok: true,
    data: { tariff: { edition: 1 } },
  });
});

it.each([
  { because: 'village_not_found', input: { villageId: 'nowhere' } },
  { because: 'village_not_found', input: { villageId: 'group-qingquan-3' } },
  { because: 'tariff_not_found', input: { villageId: 'village-qingquan', edition: 2 } },
])('is refused: $because', async ({ because, input }) => {
  expect(await aVillage().asVisitor()(readTariff, input)).toEqual({
    ok: false,
    error: { code: because },
  });
});
