import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import {
  attendanceSheets,
  sheetOf,
} from '../../../cloudfunctions/domains/decisions/attendance-sheet';
import { broughtWith, listsSaid } from '../../../cloudfunctions/domains/decisions/brought';
import { layDown } from '../../../cloudfunctions/domains/lay-down';

const store = embeddedStore();
afterAll(() => store.close());

const proxy = { line: 4, way: 'proxy', by: 1, paper: 'p' } as const;
const first = { present: [{ line: 1 }, proxy], recused: [4, 7], calls: [] };
const second = { present: [{ line: 2 }], recused: [7] };
const said = { present: [{ line: 3, way: 'online' as const }], recused: [4, 9] };

it('whoever of whom nothing else is said came in person', () => {
  expect(listsSaid(first)).toEqual({
    ...{ present: [{ line: 1, way: 'onsite' }, proxy], recused: [4, 7], calls: [] },
  });
  expect(listsSaid(second).calls).toEqual([]);
});

it('joins the sheets that are named, in their order, and what is said with the minutes', async () => {
  const sheets = [first, second].map((it) => sheetOf('d', listsSaid(it)));
  await layDown(store, attendanceSheets, sheets, 5);
  const named = { decisionId: 'd', sheets: sheets.map(({ id }) => id) };
  expect(await broughtWith(store, named, said)).toEqual({
    present: [{ line: 1, way: 'onsite' }, proxy, { line: 2, way: 'onsite' }, said.present[0]],
    recused: [4, 7, 9],
    calls: [],
  });
  expect(await broughtWith(store, { decisionId: 'd' }, said)).toEqual(listsSaid(said));
});

it('is nothing while a sheet is missing, and of another decision a sheet is not one', async () => {
  const sheet = sheetOf('d', listsSaid(first));
  await layDown(store, attendanceSheets, [sheet], 5);
  const named = { decisionId: 'd', sheets: [sheet.id, 'never brought'] };
  expect(await broughtWith(store, named, said)).toBeUndefined();
  expect(await broughtWith(store, { decisionId: 'e', sheets: [sheet.id] }, said)).toBeUndefined();
});
