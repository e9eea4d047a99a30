import { FONT_FILE, FONT_FOLDER, press } from '../../../cloudfunctions/adapters/paper/press';
import { CARDS_ON_A_SHEET, drawCards } from '../../../cloudfunctions/domains/codes/card';
import { printedFrom } from '../../builders/printed';

const cards = Array.from({ length: 9 }, (_, at) => ({
  code: `k7mn3xqpwd${at + 20}`,
  host: 'wct.example.cn',
  placeName: '清泉村第三组',
  houseNumber: `0${at + 31}号`,
}));

async function printed() {
  const print = press(`${FONT_FOLDER}/${FONT_FILE}`);
  const pdf = await print((pen) => {
    drawCards(pen, cards);
  });
  return printedFrom(Buffer.from(pdf).toString('base64')).sheets;
}

it('puts eight on a sheet and begins another for the ninth', async () => {
  const sheets = await printed();
  expect(sheets.map(({ squares }) => squares.length)).toEqual([CARDS_ON_A_SHEET, 1]);
});

it('carries the plate at the door, the short address and the emergency numbers', async () => {
  const [, last] = await printed();
  expect(last?.lines.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['清泉村第三组', '039号', 'wct.example.cn/q/k7mn-3xqp-wd28']),
  );
});

it('has no words too small for a reader of 75', async () => {
  const sizes = (await printed()).flatMap(({ lines }) => lines.map(({ size }) => size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});
