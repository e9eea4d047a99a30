import { listMine } from '@contracts/requests';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startVillage } from '../../local/start-village';
import { home } from '@/text/home';
import { parts } from '@/text/parts';
import { concerned, filing, mine } from '@/text/requests';
import { categoryNames, kindNames } from '@/text/request-words';
import { web } from '@/text/web';
import { launch, phone } from './chromium';
import { type H5Village, h5Village, PAGE } from './h5';
import { handAt } from './hand';

const DESK = 'workbench/due/index';
const REVIEW = 'county/rules-review/list/index';
const COPY = /没有信号，这是.+看到的/;

let village: H5Village;
beforeAll(async () => {
  village = await h5Village();
});
afterAll(async () => {
  expect(village.troubles).toEqual([]);
  await village.close();
});

/** The worker has the program whole, and answers this page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What the browser's caches hold: address below the page's own, and text. */
function shelves(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const { url } of await shelf.keys()) {
        found.push([new URL(url).pathname, (await (await shelf.match(url))?.text()) ?? '']);
      }
    }
    return Object.fromEntries(found);
  });
}

/** With which build a page was opened. */
function buildOf(page: Page): Promise<string | null> {
  return page.locator('script[src*="app."]').getAttribute('src');
}

test('opened once, it opens without a signal: what was read, and a letter that is sent later', async () => {
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open();
  await hand.reads('张桂花');
  await isKept(hand.page);
  await seat.context.setOffline(true);
  await hand.page.close();

  const later = await seat.open();
  await later.reads('张桂花');
  await later.reads(COPY);
  await later.tap(home.doors.file.name);
  await later.tap(filing.danger.safe);
  await later.write('text', '田边的水渠垮了一段，水放不进来。');
  await later.tap(filing.next);
  console.log(await later.words());
  await later.tap(filing.next);
  await later.tap(concerned.nobody);
  await later.tap(filing.next);
  await later.tap(filing.next);
  await later.tap(kindNames.help);
  await later.tap(categoryNames.agriculture);
  await later.tap(filing.send);
  await later.reads(filing.waitingTitle);
  await later.page.close();

  await seat.context.setOffline(false);
  const again = await seat.open('pages/requests/mine/index');
  await again.reads(mine.line(kindNames.help, '晴川镇清泉村'));
  expect((await village.call('zhang-guihua', listMine, {})).items).toHaveLength(1);
});
