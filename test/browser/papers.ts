import { mkdirSync } from 'node:fs';
import { launch } from './chromium';

/** Where the demonstration keeps its photographed sheets. */
const FOLDER = 'local/demonstration/papers';

/** What stands on a sheet that nobody ever signed: the village and everybody in it are made up. */
const sheets = {
  'road-plan': {
    title: '第三组到水库的路：硬化方案',
    lines: [
      '路长一千二百米，宽三米五，水泥厚十八公分。',
      '从第三组晒谷坪起，到水库大坝脚止。',
      '钱从村里的公益事业经费出，不向各户收钱。',
      '占到的田埂由村里和各户当面量，当面签字。',
      '找施工队要三家比价，比价单贴在公示栏。',
    ],
    signed: '清泉村村民委员会',
  },
  'road-minutes': {
    title: '村民代表会议记录',
    lines: [
      '议题：硬化第三组到水库的路。',
      '主持人：刘青山　记录人：邓小雨',
      '代表们问：占田埂怎么算，娃娃上学怎么走。',
      '村委会答：先修半边，留半边走路。',
      '举手表决，两个人看着点数，写在下面。',
      '同意的过了到会代表的一半。',
    ],
    signed: '代表签字（样）',
  },
  'road-notice': {
    title: '公　示',
    lines: [
      '村民代表会议表决通过：硬化第三组到水库的路。',
      '由村委会公开找施工队。',
      '哪一位觉得不对，可以在公示的日子里提出来：',
      '当面说、写条子、在手机上写，都一样。',
    ],
    signed: '清泉村村民委员会',
  },
  delegation: {
    title: '村民会议授权决定',
    lines: [
      '村民会议决定，下面这些事交给村民代表会议定：',
      '一、误工补贴的人和标准；',
      '二、村里公益事业的办法；',
      '三、出钱出力的办法；',
      '四、和大家利益有关的其他事。',
      '章程、换届、罢免，还是村民会议自己定。',
    ],
    signed: '清泉村村民会议',
  },
} as const;

/** `npx tsx test/browser/papers.ts` draws the sheets of the demonstration anew. */
async function drawSheets(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 560, height: 760 } });
  for (const [name, sheet] of Object.entries(sheets)) {
    await page.setContent(photographOf(sheet));
    await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 55 });
  }
  await browser.close();
}

/** A sheet on a table, a little crooked, as a phone takes it. */
function photographOf({ title, lines, signed }: (typeof sheets)[keyof typeof sheets]): string {
  return `<style>
    body { margin: 0; width: 560px; height: 760px; background: #8a7358; overflow: hidden;
      font-family: 'Noto Sans SC', sans-serif; color: #222; }
    main { position: absolute; inset: 34px 40px; padding: 44px 40px; box-sizing: border-box; transform: rotate(-1.4deg);
      background: linear-gradient(160deg, #fdfbf4, #efeadb); box-shadow: 6px 10px 18px #0007; }
    h1 { margin: 0 0 26px; font-size: 27px; text-align: center; }
    p { margin: 0 0 13px; font-size: 19px; line-height: 1.55; color: #1d2f63; }
    footer { margin-top: 38px; text-align: right; font-size: 18px; line-height: 1.7; }
    b { position: absolute; right: 40px; bottom: 88px; width: 112px; height: 112px; border: 4px solid #c8201fbb;
      border-radius: 50%; color: #c8201fbb; font-size: 17px; line-height: 1.4; display: flex; align-items: center;
      justify-content: center; text-align: center; transform: rotate(-9deg); box-sizing: border-box; }
    small { position: absolute; left: 40px; bottom: 28px; font-size: 15px; color: #666; }
  </style>
  <main>
    <h1>${title}</h1>
    ${lines.map((line) => `<p>${line}</p>`).join('')}
    <footer>${signed}</footer>
    <b>演示用<br>不是真章</b>
    <small>样板县 · 人和事都是编的</small>
  </main>`;
}

void drawSheets();
