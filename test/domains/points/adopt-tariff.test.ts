import { adoptTariff, readTariff } from '../../../cloudfunctions/contracts/points';
import { editionIdOf, pinOf } from '../../../cloudfunctions/domains/rules';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, refused } from '../../builders/requests';
import { MONDAY_MORNING, aVillage } from '../../builders/village';

const resolution = {
  villageId: 'village-songfeng',
  decisionId: '松风村村民代表会议决议〔2026〕1号',
  validFrom: MONDAY_MORNING,
  lines: [
    { deed: 'report_hazard', points: 3 },
    { deed: 'tidy_yard', points: 4 },
  ],
} as const;
const input = { ...resolution, lines: [...resolution.lines] };
const next = { ...input, villageId: 'village-qingquan' };

it('writes down what the villagers resolved, with the number of the resolution', async () => {
  const village = aVillage();
  expect(await village.as('ma-dongfeng')(adoptTariff, input)).toEqual({
    ok: true,
    data: { edition: 1, validFrom: MONDAY_MORNING },
  });
  expect(await village.asVisitor()(readTariff, { villageId: 'village-songfeng' })).toMatchObject({
    data: {
      tariff: {
        decisionId: resolution.decisionId,
        lines: [
          { deed: 'report_hazard', points: 3, text: '举报安全隐患属实' },
          { deed: 'tidy_yard', points: 4 },
        ],
      },
    },
  });
});

it('replaces the edition before from its day on and leaves it readable', async () => {
  const village = aVillage();
  const validFrom = MONDAY_MORNING + 24 * 3_600_000;
  expect(await village.as('liu-qingshan')(adoptTariff, { ...next, validFrom })).toMatchObject({
    ok: true,
    data: { edition: 2 },
  });
  const today = { villageId: 'village-qingquan' };
  expect(await village.asVisitor()(readTariff, today)).toMatchObject({
    data: { tariff: { edition: 1 } },
  });
  village.waitDays(1);
  expect(await village.asVisitor()(readTariff, today)).toMatchObject({
    data: { tariff: { edition: 2 } },
  });
  expect(await village.asVisitor()(readTariff, { ...today, edition: 1 })).toMatchObject({
    data: { tariff: { edition: 1 } },
  });
});

it('makes one edition of a call that is sent twice', async () => {
  const village = aVillage();
  const call = village.as('ma-dongfeng');
  const sent = { ...input, callId: 'the-same-call-00001' };
  expect(await call(adoptTariff, sent)).toEqual(await call(adoptTariff, sent));
  expect(
    await village.asVisitor()(readTariff, { villageId: 'village-songfeng', edition: 2 }),
  ).toMatchObject({ ok: false });
});

it('lets one of two at the same time through', async () => {
  const village = aVillage();
  const call = village.as('ma-dongfeng');
  const replies = await Promise.all([call(adoptTariff, input), call(adoptTariff, input)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  { because: 'village_not_found', who: 'ma-dongfeng', changes: { villageId: 'nowhere' } },
  { because: 'not_allowed', who: 'liu-qingshan', changes: {} },
  { because: 'not_allowed', who: 'tan-songbai', changes: { villageId: 'village-qingquan' } },
  { because: 'not_allowed', who: 'zhang-guihua', changes: {} },
  {
    because: 'deed_listed_twice',
    who: 'ma-dongfeng',
    changes: { lines: [...input.lines, { deed: 'tidy_yard' as const, points: 9 }] },
  },
  {
    because: 'not_later_than_the_one_before',
    who: 'liu-qingshan',
    changes: { villageId: 'village-qingquan', validFrom: Date.UTC(2026, 9, 31, 16) },
  },
])('is refused to $who: $because', async ({ because, who, changes }) => {
  expect(await aVillage().as(who)(adoptTariff, { ...input, ...changes })).toEqual({
    ok: false,
    error: { code: because },
  });
});

it('a line may name the clause of the village rules that it rewards keeping', async () => {
  const village = aVillage();
  const cites = pinOf(editionIdOf(next.villageId, 2), clauseIdOf('waste'));
  const lines = [{ deed: 'tidy_yard' as const, points: 4, cites }];
  await answered(village.as('liu-qingshan')(adoptTariff, { ...next, lines }));
  const edition = { villageId: next.villageId, edition: 2 };
  expect(await village.asVisitor()(readTariff, edition)).toMatchObject({
    data: { tariff: { lines: [{ deed: 'tidy_yard', cites }] } },
  });
});

it.each([
  ['an edition that was never resolved', 'ma-dongfeng', 'an-edition.a-clause'],
  [
    "another village's rules",
    'ma-dongfeng',
    pinOf(editionIdOf(next.villageId, 2), clauseIdOf('waste')),
  ],
])('a line that rests on a clause of %s is refused', async (_, who, cites) => {
  const lines = [{ deed: 'tidy_yard' as const, points: 4, cites }];
  expect(await refused(aVillage().as(who)(adoptTariff, { ...input, lines }))).toBe(
    'clause_not_found',
  );
});
