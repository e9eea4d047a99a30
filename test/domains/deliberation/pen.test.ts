import { type Pen, writeOut } from '../../../cloudfunctions/domains/deliberation/pen';

it('starts a sheet even for one line, and keeps where somebody pressed return', () => {
  const written: string[] = [];
  let sheets = 0;
  const pen: Pen = {
    sheet: () => {
      sheets += 1;
    },
    widthOf: (words, size) => words.length * size,
    write: (words) => written.push(words),
  };
  expect(writeOut(pen, [{ words: '一\n二' }])).toBe(1);
  expect(sheets).toBe(1);
  expect(written).toEqual(['一', '二']);
});
