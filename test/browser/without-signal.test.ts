import { listMine } from '@contracts/requests';
import { readdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { home } from '@/text/home';
import { landing } from '@/text/codes';
import { parts } from '@/text/parts';
import { passbook } from '@/text/points';
import { kindNames } from '@/text/request-words';
import { filing, mine } from '@/text/requests';
import { web } from '@/text/web';
import { desk } from '@/text/workbench';
import { startVillage } from '../../local/start-village';
import { anotherBuild, fileOf } from './another-build';
import { ditch, sendAboutTheDitch } from './filing';
import { type H5Village, h5Village, PAGE, type Seat } from './h5';
import type { Hand } from './hand';
import { aLine, type Line } from './line';
import { axeFindings, sideways, smallTargets, smallWords } from './measures';

const FORM = 'pages/requests/file/index';
const DESK = 'workbench/due/index';
const BINDINGS = 'workbench/bindings/index';
const COPY = /没有信号，这是.+看到的/;

let line: Line;
let village: H5Village;
beforeAll(async () => {
  line = await aLine();
  village = await h5Village(line);
});
afterEach(() => {
  line.mend();
});
afterAll(async () => {
  expect(village.troubles).toEqual([]);
  await village.close();
  await line.close();
});

/** The browser has the whole program, and answers this page with it. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** 张桂花 has opened it once with a signal: from now on her phone has the whole program. */
async function openedOnce(): Promise<{ readonly seat: Seat; readonly hand: Hand }> {
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open();
  await hand.reads('张桂花');
  await isKept(hand.page);
  return { seat, hand };
}

/** All that the worker keeps: each address on this machine, with what lies there. */
function keptBy(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const asked of await shelf.keys()) {
        found[new URL(asked.url).pathname] = (await (await shelf.match(asked))?.text()) ?? '';
      }
    }
    return found;
  });
}

test('opened once, it opens without a signal: what was read, and a letter that is sent later', async () => {
  const { seat, hand } = await openedOnce();
  line.cut();
  await hand.page.close();

  const later = await seat.open();
  await later.reads('张桂花');
  await later.reads(COPY);
  await later.tap(home.doors.file.name);
  await later.tap(filing.danger.safe);
  await later.write('text', ditch.text);
  await later.page.close();

  const form = await seat.open(FORM);
  expect(await form.written('text')).toBe(ditch.text);
  await sendAboutTheDitch(form);
  await form.thing(filing.sending).waitFor();
  await form.page.close();

  line.mend();
  const again = await seat.open('pages/requests/mine/index');
  await again.reads(mine.line(kindNames.help, '晴川镇清泉村'));
  expect((await village.call('zhang-guihua', listMine, {})).items).toHaveLength(1);
});

test('an office page that was read opens without a signal; one that never was says what to do', async () => {
  const seat = await village.deskOf('he-qiushi');
  const hand = await seat.open(DESK);
  await hand.reads(desk.title);
  await isKept(hand.page);
  const offices = fileOf(PAGE, 'offices');
  await hand.page.waitForFunction(
    (file) => caches.match(file).then((it) => it !== undefined),
    offices,
  );
  line.cut();
  await hand.page.close();
  await (await seat.open(DESK)).reads(COPY);
  line.mend();

  const other = await village.phoneOf('zhou-meixiang', { print: 'large', width: 320 });
  const first = await other.open();
  await first.reads(home.doors.file.name);
  await isKept(first.page);
  line.cut();
  await first.page.goto(`${village.url}/#/${BINDINGS}`);
  await first.reads(web.missingPage);
  expect(await axeFindings(first.page)).toEqual([]);
  expect(await smallWords(first.page, 'large')).toEqual([]);
  expect(await smallTargets(first.page, 'large')).toEqual([]);
  expect(await sideways(first.page)).toBeLessThanOrEqual(0);
  const linked = await other.open(BINDINGS);
  await linked.reads(web.missingPage);
  await linked.tap(parts.back);
  await linked.reads(home.doors.file.name);
  line.mend();
  await first.tap(parts.again);
  await first.page.getByText(web.missingPage).waitFor({ state: 'detached' });
});

test('the poster of a meeting that is scanned without a signal opens, and the coming is noted', async () => {
  const { seat, hand } = await openedOnce();
  line.cut();
  await hand.page.close();
  const scanned = await seat.open();
  await scanned.page.goto(`${village.url}/q/k7mn-3xqp-wd9e`);
  await scanned.reads(landing.title);
  await scanned.tap(landing.atMeeting);
  await scanned.reads(/^已记下您.+到会/);
});

test('what is kept is the program alone, and no word of anybody', async () => {
  const { hand } = await openedOnce();
  await hand.page.reload();
  await hand.reads('张桂花');
  await hand.page.goto(`${village.url}/#/pages/points/passbook/index`);
  await hand.reads(passbook.title);
  const kept = await keptBy(hand.page);
  const styles = readdirSync(`${PAGE}/css`).map((it) => `/css/${it}`);
  const scripts = ['app', 'shared', 'village'].map((it) => fileOf(PAGE, it));
  expect(Object.keys(kept).sort()).toEqual(['/', ...styles, ...scripts].sort());
  expect(Object.values(kept).join('')).not.toContain('张桂花');
});

test('a new build waits for the next opening: an open page ends in its own, and what was written stays', async () => {
  const next = anotherBuild(PAGE);
  const newer = await startVillage({ page: next });
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open(FORM);
  const { page } = hand;
  const opened = () => page.locator('script[src*="app."]').getAttribute('src');
  await isKept(page);
  line.leadTo(newer.url);
  try {
    await hand.tap(filing.danger.safe);
    await hand.write('text', ditch.text);
    await page.evaluate(async () => {
      const isTaken = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      await (await navigator.serviceWorker.ready).update();
      await isTaken;
    });
    expect(await hand.written('text')).toBe(ditch.text);
    expect(await opened()).toBe(`.${fileOf(PAGE, 'app')}`);
    // Another page of the old build, which nobody has any more but this phone.
    expect(await page.evaluate(statusOf, fileOf(PAGE, 'village'))).toBe(200);
    await page.reload();
    expect(await opened()).toBe(`.${fileOf(next, 'app')}`);
    await hand.reads(filing.next);
    expect(await hand.written('text')).toBe(ditch.text);
  } finally {
    line.leadTo(village.url);
    await newer.close();
    rmSync(next, { recursive: true });
  }
});

/** How the worker answers a page that asks for a file. */
async function statusOf(file: string): Promise<number> {
  return (await fetch(file)).status;
}
