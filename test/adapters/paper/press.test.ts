import { FONT_FILE, FONT_FOLDER, press } from '../../../cloudfunctions/adapters/paper/press';
import { printedFrom } from '../../builders/printed';

const print = press(`${FONT_FOLDER}/${FONT_FILE}`);

async function printed(draw: Parameters<typeof print>[0]) {
  return printedFrom(Buffer.from(await print(draw)).toString('base64'));
}

it('writes Chinese as text on A4, with the few glyphs of the font that are used', async () => {
  const { sheets, fontBytes } = await printed((pen) => {
    pen.sheet();
    pen.write('清泉村 2组', { x: 10, y: 10, size: 42 });
  });
  expect(sheets).toEqual([
    {
      width: expect.closeTo(595.28) as number,
      height: expect.closeTo(841.89) as number,
      lines: [{ words: '清泉村 2组', size: 42 }],
      squares: [],
    },
  ]);
  expect(fontBytes).toBeGreaterThan(500);
  expect(fontBytes).toBeLessThan(20_000);
});

it('draws a square that a phone reads', async () => {
  const link = 'https://wct.example.cn/q/k7mn3xqpwd9e';
  const { sheets } = await printed((pen) => {
    pen.sheet();
    pen.square(link, { x: 100, y: 100, side: 200 });
  });
  expect(sheets[0]?.squares).toEqual([link]);
});

it('measures words before they are written', async () => {
  let widths: readonly number[] = [];
  await print((pen) => {
    pen.sheet();
    widths = [pen.widthOf('村', 40), pen.widthOf('村村', 40), pen.widthOf('村', 80)];
  });
  expect(widths).toEqual([40, 80, 80]);
});

it('frames the fields of a form', async () => {
  const draw = (boxes: number) =>
    print((pen) => {
      pen.sheet();
      for (let at = 0; at < boxes; at += 1) {
        pen.box({ x: 48, y: 48 + 30 * at, width: 100, height: 30 });
      }
    });
  const [none, many] = [await draw(0), await draw(20)];
  expect(many.length).toBeGreaterThan(none.length);
});

it('frames what is cut out', async () => {
  const pdf = await print((pen) => {
    pen.sheet();
    pen.frame({ x: 0, y: 0, width: 100, height: 50 });
  });
  expect(pdf.length).toBeGreaterThan(500);
});

it('fails without its font', async () => {
  await expect(
    press('no-such-font.ttf')((pen) => {
      pen.sheet();
    }),
  ).rejects.toThrow('no-such-font.ttf');
});
