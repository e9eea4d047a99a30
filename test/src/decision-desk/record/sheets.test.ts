import { bringAttendance } from '@contracts/decisions-meetings';
import { type Attended, sheetsOf } from '@/decision-desk/record/sheets';
import { HASH } from '../../builders/decided';

const onsite = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ line: from + at }));
const proxies = (count: number) =>
  onsite(count, 10_000).map((it) => ({ ...it, way: 'proxy' as const, by: 9999, paper: HASH }));
const lines = (count: number) => onsite(count).map(({ line }) => line);
const calls = (count: number) => onsite(count).map((it) => ({ ...it, choice: 'against' as const }));

it.each<[string, Attended]>([
  ['a village', { present: onsite(400), recused: [3] }],
  ['an assembly of three thousand', { present: onsite(3000), recused: [] }],
  ['nobody', { present: [], recused: [] }],
])('%s goes with the minutes', (_, attended) => {
  expect(sheetsOf(attended)).toEqual([]);
});

it.each<[string, Attended]>([
  ['twenty thousand in person', { present: onsite(20_000), recused: [] }],
  ['over a thousand proxies', { present: [...onsite(5000), ...proxies(1500)], recused: [1, 2] }],
  ['many who step aside', { present: onsite(10), recused: lines(4001) }],
  ['a long roll call', { present: onsite(10), recused: [], calls: calls(9000) }],
])('%s are brought on sheets that one call carries, and nobody is lost', (_, attended) => {
  const sheets = sheetsOf(attended);
  const callId = 'a-call-of-sixteen-letters';
  for (const sheet of sheets) {
    const input = { callId, decisionId: 'd', ...sheet };
    expect(bringAttendance.input.safeParse(input).success).toBe(true);
    expect(JSON.stringify(input).length).toBeLessThan(70_000);
  }
  expect(sheets.flatMap(({ present }) => present)).toEqual(attended.present);
  expect(sheets.flatMap(({ recused }) => recused)).toEqual(attended.recused);
  expect(sheets.flatMap((sheet) => sheet.calls ?? [])).toEqual(attended.calls ?? []);
});
