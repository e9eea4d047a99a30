import { cutOff, sheetOf } from '../../../cloudfunctions/domains/decisions/attendance-sheet';
import type { Present } from '../../../cloudfunctions/domains/decisions/happening';
import { paper, Run } from '../../builders/decision-process';
import { digest } from '../../../cloudfunctions/kernel/ids';

const ways = ['onsite', 'online', 'proxy'] as const;
const came = (count: number): Present[] =>
  Array.from({ length: count }, (_, line) => ({ line, way: ways[line % 3] ?? 'onsite' }));

function heldLine() {
  const run = new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 3, 2, { papers: [paper('minutes')] });
  const [line] = run.lines.slice(-1);
  if (!line) {
    throw new Error('it was held');
  }
  return line;
}

it('a sheet is named by what it says, and by the decision', () => {
  const lists = { present: came(2), recused: [1], calls: [] };
  const { id } = sheetOf('d', lists);
  expect(sheetOf('d', { calls: [], recused: [1], present: came(2) }).id).toBe(id);
  expect(sheetOf('e', lists).id).not.toBe(id);
  expect(sheetOf('d', { ...lists, recused: [] }).id).not.toBe(id);
});

it('what is not the minutes of a meeting stays whole', () => {
  const [line] = new Run(['allowance']).lines;
  expect(line && cutOff('d', line)).toEqual({ line, sheets: [] });
});

it.each([
  [0, []],
  [1, [1]],
  [500, [500]],
  [501, [500, 1]],
  [20_000, Array.from({ length: 40 }, () => 500)],
])('of %i who came nothing is lost, and no sheet is longer than an answer', (count, sizes) => {
  const plain = heldLine();
  const lists = {
    present: came(count).map((it) => ({ ...it, by: it.line, paper: digest(String(it.line)) })),
    recused: came(count).map(({ line }) => line),
    calls: came(count).map(({ line }) => ({ line, choice: 'against' as const })),
  };
  const whole = { ...plain, facts: { ...plain.facts, ...lists } };
  const { line, attendance, sheets } = cutOff('d', whole);
  expect(sheets.map(({ present }) => present.length)).toEqual(sizes);
  expect({
    present: sheets.flatMap(({ present }) => present),
    recused: sheets.flatMap(({ recused }) => recused),
    calls: sheets.flatMap(({ calls }) => calls),
  }).toEqual(lists);
  expect(attendance?.sheets.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
  expect(Math.max(0, ...(attendance?.sheets ?? []).map(({ bytes }) => bytes))).toBeLessThan(80_000);
  expect(attendance).toMatchObject({
    onsite: Math.ceil(count / 3),
    online: Math.floor((count + 1) / 3),
    proxy: Math.floor(count / 3),
    recused: count,
  });
  expect(line.hash).toBe(whole.hash);
  expect(Object.keys(line.facts)).not.toEqual(expect.arrayContaining(['present']));
  expect(line.facts).toMatchObject({ outcome: 'adopted', women: plain.facts['women'] });
});
