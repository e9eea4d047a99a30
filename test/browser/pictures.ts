import { acceptRequest, answerRequest, confirmSolved } from '@contracts/requests';
import { home } from '@/text/home';
import { parts } from '@/text/parts';
import { filing } from '@/text/requests';
import { aRequest, writeAboutTheWall } from './filing';
import { type H5Village, h5Village, type Seat } from './h5';
import type { Hand } from './hand';

/** `npx tsx test/browser/pictures.ts` takes the pictures of the README anew. */
async function takePictures(): Promise<void> {
  const village = await h5Village();
  await somethingHappens(village);
  const hand = await (await village.phoneOf('zhang-guihua', { height: 740 })).open();
  await hand.reads(home.aboutMe);
  await take(hand, 'home');
  await hand.tap(home.doors.file.name);
  await writeAboutTheWall(hand);
  await hand.page.getByText(filing.check.goesTo).scrollIntoViewIfNeeded();
  await take(hand, 'check');
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.tap(filing.see);
  await hand.reads(/还有\d+天/);
  await take(hand, 'request');

  const xiaohe = await village.phoneOf('li-xiaohe', { height: 740 });
  const points = await xiaohe.open('pages/points/passbook/index');
  await points.reads(/\+\d+分/);
  await take(points, 'passbook');
  const large = await village.phoneOf('li-xiaohe', { print: 'large', height: 740 });
  const first = await large.open();
  await first.reads(home.aboutMe);
  await take(first, 'home-large');
  const desk = await village.phoneOf('he-qiushi', { height: 740 });
  const due = await desk.open('workbench/due/index');
  await due.reads(/还有\d+天/);
  await take(due, 'due');
  const evening = await village.phoneOf('zhang-guihua', { height: 740 });
  await takeAt(evening, 'pages/decisions/one/index?id=decision-qingquan-lamps', 'decision');
  await takeAt(evening, 'pages/deliberation/meetings/index', 'meetings');
  await takeAt(evening, 'pages/rules/book/index', 'rules');
  await village.close();
}

async function takeAt(seat: Seat, route: string, name: string): Promise<void> {
  const hand = await seat.open(route);
  await hand.page.getByText(parts.loading).first().waitFor({ state: 'detached' });
  await take(hand, name);
}

/** A village in which something goes on: a danger mended, a dispute that waits. */
async function somethingHappens(village: H5Village): Promise<void> {
  const requestId = await aRequest(village, 'li-xiaohe', {
    ...{ kind: 'hazard', category: 'urban_rural_construction', safety: ['danger_now'] },
    ...{ relation: 'none', subject: 'nobody', text: '电线断了，垂在路上。' },
  });
  await village.call('ning-jiuan', acceptRequest, { requestId });
  await village.call('ning-jiuan', answerRequest, {
    ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
    answer: '电断了，线接好了。',
  });
  await village.call('li-xiaohe', confirmSolved, { requestId });
  await village.settle();
  await aRequest(village, 'chen-shuifu');
}

/** As long as a page takes to slide in. */
const SLIDE_MS = 700;

async function take({ page }: Hand, name: string): Promise<void> {
  await page.waitForTimeout(SLIDE_MS);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

void takePictures();
