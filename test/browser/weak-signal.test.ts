import { fileRequest, listMine } from '@contracts/requests';
import type { Page, Route } from 'playwright-core';
import { home } from '@/text/home';
import { kindNames } from '@/text/request-words';
import { concerned, filing, mine } from '@/text/requests';
import { ditch, sendAboutTheDitch, wall, writeAboutTheWall } from './filing';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';

const FORM = 'pages/requests/file/index';
const PLACE = '晴川镇清泉村';
const LINE = {
  dispute: mine.line(kindNames.dispute, PLACE),
  help: mine.line(kindNames.help, PLACE),
};
let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** How many requests of this person stand in the store. */
async function filedBy(key: string): Promise<number> {
  return (await village.call(key, listMine, {})).items.length;
}

/** What happens on the line to the one call that must not be lost. */
async function onTheWay(page: Page, happens: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/api', (route) =>
    route.request().postData()?.includes(fileRequest.name) ? happens(route) : route.continue(),
  );
}

/** The phone runs out of memory, and the page is gone without a word; a browser may never say that it is closed. */
async function kill({ page }: Hand): Promise<void> {
  const line = await page.context().newCDPSession(page);
  void line.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
}

test('no signal when it is sent: kept as 待发送, sent by itself when the signal is back', async () => {
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open(FORM);
  await writeAboutTheWall(hand);
  await seat.context.setOffline(true);
  await hand.tap(filing.send);
  await hand.reads(filing.waitingTitle);
  expect(await filedBy('zhang-guihua')).toBe(0);

  await hand.tap(filing.see);
  await hand.reads(mine.waiting);
  await hand.reads(wall.text);
  await seat.context.setOffline(false);
  await hand.reads(LINE.dispute);
  expect(await hand.words()).not.toContain(mine.waiting);
  expect(await filedBy('zhang-guihua')).toBe(1);
});

test('written whole in a dead zone, the page closed, sent when it is opened with a signal', async () => {
  const seat = await village.phoneOf('chen-shuifu');
  const hand = await seat.open();
  await hand.reads('清泉村');
  await hand.tap(home.doors.file.name);
  await hand.tap(filing.danger.safe);
  await seat.context.setOffline(true);
  await hand.write('text', ditch.text);
  await sendAboutTheDitch(hand);
  await hand.reads(filing.waitingTitle);
  await kill(hand);
  expect(await filedBy('chen-shuifu')).toBe(0);

  await seat.context.setOffline(false);
  const later = await seat.open('pages/requests/mine/index');
  await later.reads(LINE.help);
  expect(await filedBy('chen-shuifu')).toBe(1);
});

test('the line is cut after the back end has done its work: the same answer comes the second time', async () => {
  const seat = await village.phoneOf('li-xiaohe');
  const hand = await seat.open(FORM);
  let sent = 0;
  await onTheWay(hand.page, async (route) => {
    sent += 1;
    if (sent === 1) {
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await writeAboutTheWall(hand);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.reads(wall.office);
  expect(sent).toBe(2);
  expect(await filedBy('li-xiaohe')).toBe(1);
});

test('the line delivers twice: one request', async () => {
  const seat = await village.phoneOf('zhou-meixiang');
  const hand = await seat.open(FORM);
  await onTheWay(hand.page, async (route) => {
    const [, second] = await Promise.all([route.fetch(), route.fetch()]);
    await route.fulfill({ response: second });
  });
  await writeAboutTheWall(hand);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  expect(await filedBy('zhou-meixiang')).toBe(1);
});

test('a slow line and an impatient finger: one request', async () => {
  const seat = await village.phoneOf('wang-changsheng');
  const hand = await seat.open(FORM);
  await onTheWay(hand.page, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await writeAboutTheWall(hand);
  await hand.tap(filing.send);
  await hand.thing(filing.sending).tap({ force: true });
  await hand.thing(filing.sending).tap({ force: true });
  await hand.reads(filing.sentTitle);
  expect(await filedBy('wang-changsheng')).toBe(1);
});

test('the page is killed at every step: every letter is still there, and it is sent once', async () => {
  const seat = await village.phoneOf('he-qiushi');
  let hand = await seat.open(FORM);
  const killed = async (step: number) => {
    await kill(hand);
    hand = await seat.open(FORM);
    await hand.reads(filing.stepOf(step + 1, filing.steps.length, filing.steps[step] ?? ''));
  };
  await hand.tap(filing.danger.safe);
  await hand.write('text', wall.text.slice(0, 9));
  await killed(1);
  expect(await hand.written('text')).toBe(wall.text.slice(0, 9));
  await hand.write('text', wall.text);
  await hand.tap(filing.next);
  await hand.write('spot', wall.spot);
  await killed(2);
  expect(await hand.written('spot')).toBe(wall.spot);
  await hand.tap(filing.next);
  await hand.tap(concerned.neighbours);
  await killed(3);
  await hand.write('other-side', wall.otherSide);
  await hand.tap(filing.next);
  await killed(4);
  await hand.tap(filing.next);
  await hand.reads(filing.check.office(wall.office));
  await killed(5);
  await hand.reads(wall.text);

  let reached: () => void = () => undefined;
  const isUnderway = new Promise<void>((resolve) => (reached = resolve));
  await onTheWay(hand.page, async (route) => {
    await route.fetch();
    reached();
  });
  await hand.tap(filing.send);
  await isUnderway;
  await kill(hand);
  expect(await filedBy('he-qiushi')).toBe(1);

  hand = await seat.open('pages/requests/mine/index');
  await hand.reads(LINE.dispute);
  await hand.thing(mine.waiting).waitFor({ state: 'detached' });
  expect(await filedBy('he-qiushi')).toBe(1);
  const form = await seat.open(FORM);
  await form.reads(filing.danger.ask);
});
