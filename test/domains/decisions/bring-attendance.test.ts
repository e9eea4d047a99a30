import {
  bringAttendance,
  recordMeeting,
} from '../../../cloudfunctions/contracts/decisions-meetings';
import { Deciding, goesOnce, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function assembled(village: Village) {
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  await road.choose('households');
  return { road, due: rolls[1]?.due ?? 0 };
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({ line: from + at }));
const nobody = { present: [], recused: [] };

it('sheets count for nothing until the minutes name them, and then as if all had been said at once', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const { road, due } = await assembled(village);
  const { decisionId } = road;
  const before = await road.read();
  const bring = (present: { line: number }[], recused: number[] = []) =>
    answered(secretary(bringAttendance, { decisionId, present, recused }));
  const { sheet: first } = await bring(lines(0, 40), [3]);
  const { sheet: second } = await bring(lines(40, due - 10));
  const { sheet: mistaken } = await bring(lines(due - 10, due));
  expect(await road.read()).toEqual(before);
  expect(mistaken).not.toBe(second);
  const came = due - 10;
  const minutes = road.minutes(came - 1, came - 1, { present: [], sheets: [first, second] });
  expect(await answered(secretary(recordMeeting, minutes))).toMatchObject({
    ...{ outcome: 'adopted', present: came, agree: came - 1 },
  });
  const { meetings } = await road.read();
  expect(meetings.at(-1)?.held).toMatchObject({ present: came, recused: 1 });
  const { lines: chain } = await road.certificate();
  expect(chain.at(-1)?.facts['present']).toEqual(
    lines(0, came).map((it) => ({ ...it, way: 'onsite' })),
  );
});

it('is brought once, however often', async () => {
  const village = aVillage();
  const { road } = await assembled(village);
  const secretary = village.as('liu-qingshan');
  const sheet = { decisionId: road.decisionId, present: lines(0, 3), recused: [] };
  const both = await Promise.all([
    secretary(bringAttendance, sheet),
    secretary(bringAttendance, sheet),
    secretary(bringAttendance, { ...sheet, callId: 'the-same-call-again-00001' }),
    secretary(bringAttendance, { ...sheet, callId: 'the-same-call-again-00001' }),
  ]);
  expect(new Set(both.map((reply) => JSON.stringify(reply))).size).toBe(1);
  expect(both[0]).toMatchObject({ ok: true });
});

it('the minutes are recorded once with their sheets, and change no more', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const { road, due } = await assembled(village);
  const { decisionId } = road;
  const { sheet } = await answered(
    secretary(bringAttendance, { decisionId, present: lines(0, due), recused: [] }),
  );
  const minutes = road.minutes(due, due, { present: [], sheets: [sheet] });
  const reply = await goesOnce((callId) => secretary(recordMeeting, { ...minutes, callId }));
  expect(reply).toMatchObject({ data: { present: due } });
  expect(await refused(secretary(bringAttendance, { decisionId, ...nobody }))).toBe('not_now');
});

it('what stands on two sheets is counted twice, and a sheet that was not brought is asked for', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const { road } = await assembled(village);
  const { decisionId } = road;
  const bring = (present: { line: number }[]) =>
    answered(secretary(bringAttendance, { decisionId, present, recused: [] }));
  const sheets = [(await bring(lines(0, 5))).sheet, (await bring(lines(4, 9))).sheet];
  const sent = (named: string[]) =>
    refused(secretary(recordMeeting, road.minutes(9, 9, { present: [], sheets: named })));
  expect(await sent(sheets)).toBe('counted_twice');
  expect(await sent(['never-brought'])).toBe('sheet_not_brought');
  const other = await assembled(village);
  const elsewhere = other.road.minutes(5, 5, { present: [], sheets: sheets.slice(0, 1) });
  expect(await refused(secretary(recordMeeting, elsewhere))).toBe('sheet_not_brought');
});

it('is for those who record the meeting, while one is called', async () => {
  const village = aVillage();
  const { road } = await assembled(village);
  const { decisionId } = road;
  const sent = (who: string, id = decisionId) =>
    refused(village.as(who)(bringAttendance, { decisionId: id, ...nobody }));
  expect(await sent('tan-songbai')).toBe('not_allowed');
  expect(await sent('zhang-guihua')).toBe('not_allowed');
  expect(await sent('liu-qingshan', 'nothing')).toBe('decision_not_found');
  const quiet = await move(village, ['allowance']);
  expect(await sent('liu-qingshan', quiet)).toBe('not_now');
});
