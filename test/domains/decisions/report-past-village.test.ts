import {
  answerReport,
  listReports,
  reportPastVillage,
} from '../../../cloudfunctions/contracts/decisions-notices';
import { Deciding, goesOnce, move, noticesOf } from '../../builders/decisions';
import { answered, refused, withPhone } from '../../builders/requests';
import { register } from '../../../cloudfunctions/domains/organisation';
import { aVillage, type Village } from '../../builders/village';

const words = '代表会议没有通知监委列席。';
const TOWN = 'person-town-qingchuan-government-1';

async function reported(village: Village) {
  const it = new Deciding(village, await move(village, ['allowance']));
  const { decisionId } = it;
  const supervisor = village.as('tan-songbai');
  await answered(supervisor(reportPastVillage, { decisionId, to: 'government', words }));
  await village.settle();
  const town = await withPhone(village, TOWN);
  const { items } = await answered(supervisor(listReports, { decisionId }));
  return { it, decisionId, supervisor, town, reportId: items[0]?.reportId ?? '' };
}

it('goes to the township with a clock, past the village, which reads only that it was done', async () => {
  const village = aVillage();
  const { it, decisionId, supervisor, town, reportId } = await reported(village);
  expect(await noticesOf(town, decisionId)).toContain('duty_given');
  const secretary = village.as('liu-qingshan');
  expect((await answered(secretary(listReports, { decisionId }))).items).toEqual([]);
  const shown = await it.read(secretary);
  expect(shown.diary.at(-1)).toMatchObject({ did: 'reported', name: '谭*' });
  expect(JSON.stringify(shown)).not.toContain('列席');
  expect((await answered(town(listReports, { decisionId }))).items).toMatchObject([
    { words, to: 'government', mayAnswer: true },
  ]);
  const answer = '已通知村里补课，下次必须列席。';
  await goesOnce((callId) => town(answerReport, { reportId, words: answer, callId }));
  expect(await refused(town(answerReport, { reportId, words: answer }))).toBe('not_now');
  expect((await answered(supervisor(listReports, { decisionId }))).items).toMatchObject([
    { answer: { words: answer }, mayAnswer: false },
  ]);
});

it('rises to the county when the township does not look into it', async () => {
  const village = aVillage();
  const { decisionId, reportId, town } = await reported(village);
  village.waitDays(20);
  await village.settle();
  const county = await withPhone(village, 'person-county-yangban-government-1');
  expect(await refused(town(answerReport, { reportId, words }))).toBe('report_not_found');
  await answered(county(answerReport, { reportId, words: '县里看过了。' }));
  expect((await answered(county(listReports, { decisionId }))).items).toEqual([]);
});

it('is sent once, of a call sent twice', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const call = village.as('tan-songbai');
  const input = { decisionId, to: 'discipline_commission' as const, words };
  const callId = 'the-same-report-0001';
  const first = await call(reportPastVillage, { ...input, callId });
  expect(await call(reportPastVillage, { ...input, callId })).toEqual(first);
  expect((await answered(call(listReports, { decisionId }))).items).toHaveLength(1);
});

it.each([
  ['decision_not_found', 'tan-songbai', 'nothing'],
  ['not_allowed', 'liu-qingshan', undefined],
  ['not_allowed', 'li-xiaohe', undefined],
])('is refused: %s to %s', async (because, who, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['allowance']));
  const input = { decisionId, to: 'government' as const, words };
  expect(await refused(village.as(who)(reportPastVillage, input))).toBe(because);
});

it('is refused: no_office_there', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  await village.store.transact(async (tx) => {
    const office = await tx.get(register.offices, 'town-qingchuan-discipline_commission');
    if (office) {
      await tx.remove(register.offices, office);
    }
  });
  const input = { decisionId, to: 'discipline_commission' as const, words };
  expect(await refused(village.as('tan-songbai')(reportPastVillage, input))).toBe(
    'no_office_there',
  );
});
