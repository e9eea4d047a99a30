import {
  type Line,
  momentIn,
  type Pen,
  printed,
  type Row,
  writeOut,
} from '../../cloudfunctions/domains/pen';

/** A pen whose every letter is as wide as it is high, and which remembers. */
function aPen() {
  const written: { words: string; x: number; y: number; size: number; sheet: number }[] = [];
  const boxes: { x: number; y: number; width: number; height: number; sheet: number }[] = [];
  let sheets = 0;
  const pen: Pen = {
    sheet: () => {
      sheets += 1;
    },
    widthOf: (words, size) => words.length * size,
    write: (words, at) => written.push({ words, ...at, sheet: sheets }),
    box: (at) => boxes.push({ ...at, sheet: sheets }),
  };
  return { pen, written, boxes, sheets: () => sheets };
}

it('starts a sheet even for one line, and keeps where somebody pressed return', () => {
  const { pen, written, sheets } = aPen();
  expect(writeOut(pen, [{ words: '一\n二' }])).toBe(1);
  expect(sheets()).toBe(1);
  expect(written.map(({ words }) => words)).toEqual(['一', '二']);
});

it('breaks long lines and goes on over the sheet', () => {
  const { pen, written, sheets } = aPen();
  const lines: Line[] = Array.from({ length: 60 }, () => ({ words: '水'.repeat(50) }));
  const said = writeOut(pen, lines);
  expect(sheets()).toBe(said);
  expect(said).toBeGreaterThan(2);
  expect(written.map(({ words }) => words).join('')).toBe('水'.repeat(3000));
  for (const { words, x, y, size } of written) {
    expect(x + words.length * size).toBeLessThanOrEqual(595.3 - 48 + 1);
    expect(y + size).toBeLessThanOrEqual(841.9 - 48);
  }
});

it('sets a heading in the middle', () => {
  const { pen, written } = aPen();
  writeOut(pen, [{ words: '公示', size: 30, isCentred: true }]);
  expect(written[0]?.x).toBeCloseTo((595.28 - 60) / 2, 1);
});

it('frames the fields of a row beside each other, as high as the highest or as a hand needs', () => {
  const { pen, boxes } = aPen();
  const cells = [
    { words: '事项', share: 1 },
    { words: '水'.repeat(60), share: 3 },
  ];
  writeOut(pen, [{ cells }, { cells: [{ words: '', share: 1 }], height: 70 }]);
  const [label, value, blank] = boxes;
  expect(label?.width).toBeCloseTo((595.28 - 96) / 4, 1);
  expect(value?.width).toBeCloseTo(((595.28 - 96) * 3) / 4, 1);
  expect(value?.height).toBe(label?.height);
  expect(value?.height).toBe(2 * 12 * 1.5 + 10);
  expect(blank).toMatchObject({ height: 70, x: 48 });
  expect(blank?.y).toBeCloseTo(48 + (value?.height ?? 0));
});

it('keeps a row together on the next sheet', () => {
  const { pen, boxes } = aPen();
  const row: Row = { cells: [{ words: '字', share: 1 }], height: 300 };
  expect(writeOut(pen, [row, row, row])).toBe(2);
  expect(boxes.map(({ sheet }) => sheet)).toEqual([1, 1, 2]);
});

it('splits what no sheet can hold, and loses no letter', () => {
  const { pen, boxes, written } = aPen();
  const words = '清'.repeat(4000);
  const sheets = writeOut(pen, [
    { words: '登记表' },
    {
      cells: [
        { words: '内容', share: 1 },
        { words, share: 4 },
      ],
      height: 40,
    },
  ]);
  expect(sheets).toBe(4);
  expect(written.filter(({ sheet }) => sheet === 1).length).toBeGreaterThan(20);
  expect(written.map((it) => it.words.replace(/[^清]/g, '')).join('')).toBe(words);
  for (const { y, height } of boxes) {
    expect(y + height).toBeLessThanOrEqual(841.9 - 48);
  }
});

it('says the moment by the clock on the wall', () => {
  expect(momentIn(Date.UTC(2026, 10, 28, 16, 5))).toBe('2026-11-29 00:05');
});

it('gives nothing where the paper is too large for one answer', async () => {
  const heavy = (bytes: number) => printed(() => Promise.resolve(new Uint8Array(bytes)), []);
  expect(await heavy(72_000)).toMatchObject({ pages: 0 });
  expect(await heavy(72_001)).toBeUndefined();
});

it('begins no line with a closing mark', () => {
  const { pen, written } = aPen();
  const words = `${'水'.repeat(38)}，渠${'水'.repeat(36)}”。修`;
  writeOut(pen, [{ words }, { words: `${'水'.repeat(38)}${'。'.repeat(60)}` }]);
  const lines = written.map((it) => it.words);
  expect(lines.slice(0, 2).join('')).toContain('，');
  expect(lines[1]).toMatch(/^水，渠/u);
  expect(lines.slice(0, 3).every((line) => !/^[，。”]/u.test(line))).toBe(true);
  expect(lines.join('')).toBe(`${words}${'水'.repeat(38)}${'。'.repeat(60)}`);
});
