import { FONT_FILE, FONT_FOLDER, press } from '../../../cloudfunctions/adapters/paper/press';
import { A4, sizeReadAt } from '../../../cloudfunctions/domains/codes/paper';
import {
  drawPoster,
  type Poster,
  READ_FROM_MM,
} from '../../../cloudfunctions/domains/codes/poster';
import { type Printed, printedFrom } from '../../builders/printed';

const plain = {
  code: 'k7mn3xqpwd9e',
  host: 'wct.example.cn',
  placeName: '清泉村',
  villageName: '清泉村',
};
const crowded = {
  code: 'k7mn3xqpwd9e',
  host: 'wuchangtong-1a2b3c4d5e.ap-shanghai.app.tcloudbase.com',
  placeName: '清泉村杨家老屋场大院子上边',
  villageName: '清泉村',
  meeting: { title: '关于水渠清淤投工投劳的屋场会请大家都来', heldAt: Date.UTC(2026, 10, 28, 17) },
};

async function printed(poster: Poster): Promise<Printed> {
  const print = press(`${FONT_FOLDER}/${FONT_FILE}`);
  const pdf = await print((pen) => {
    drawPoster(pen, poster);
  });
  return printedFrom(Buffer.from(pdf).toString('base64'));
}

it('says what it is for, where it hangs, the short address and whom to call in danger', async () => {
  const { sheets } = await printed(plain);
  expect(sheets[0]?.lines.map(({ words }) => words)).toEqual([
    '有事扫一扫',
    '清泉村',
    '求助 反映 提建议',
    '没有微信 打开网址',
    'wct.example.cn/q/',
    'k7mn-3xqp-wd9e',
    '110报警 119火警 120急救',
    '清泉村张贴',
  ]);
});

it.each([plain, crowded])(
  'is read from two metres, but for the line that says whose it is',
  async (poster) => {
    const { sheets } = await printed(poster);
    const sizes = sheets[0]?.lines.slice(0, -1).map(({ size }) => size) ?? [];
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(sizeReadAt(READ_FROM_MM));
  },
);

it.each([plain, crowded])('stays on its sheet, and its square can be read', async (poster) => {
  let lowest = 0;
  let widest = 0;
  let side = 0;
  drawPoster(
    {
      sheet: () => undefined,
      widthOf: (words, size) => Array.from(words).length * size * 0.6,
      write: (words, { x, y, size }) => {
        lowest = Math.max(lowest, y + size);
        widest = Math.max(widest, x + Array.from(words).length * size * 0.6);
      },
      square: (_link, at) => {
        side = at.side;
      },
      frame: () => undefined,
      box: () => undefined,
    },
    poster,
  );
  expect(lowest).toBeLessThanOrEqual(A4.height);
  expect(widest).toBeLessThanOrEqual(A4.width);
  expect(side).toBeGreaterThan(170);
  const { sheets } = await printed(poster);
  expect(sheets[0]?.squares).toEqual([`https://${poster.host}/q/${poster.code}`]);
});

it('beside the rules says what they are called and that they can be heard', async () => {
  const { sheets } = await printed({ ...plain, rulesName: '村规民约' });
  expect(sheets[0]?.lines.slice(0, 3).map(({ words }) => words)).toEqual([
    '村规民约',
    '清泉村',
    '扫码看全文 还能听',
  ]);
});

it('announces a meeting with its day in the village', async () => {
  const { sheets } = await printed(crowded);
  const words = sheets[0]?.lines.map((it) => it.words).join('') ?? '';
  expect(words).toContain(crowded.meeting.title);
  expect(words).toContain('11月29日');
});

it('ends in dots what is longer than three lines', async () => {
  const { sheets } = await printed({ ...plain, placeName: '很长的地名'.repeat(12) });
  expect(sheets[0]?.lines.some(({ words }) => words.endsWith('…'))).toBe(true);
});
