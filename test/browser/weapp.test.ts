import { fileRequest, listMine } from '@contracts/requests';
import type { Browser, BrowserContext } from 'playwright-core';
import { requests } from '../../cloudfunctions/domains/requests/request';
import { openidOf } from '../../local/demonstration/people';
import { home } from '@/text/home';
import { parts } from '@/text/parts';
import { filing, one } from '@/text/requests';
import { book } from '@/text/rule-book';
import { launch, phone } from './chromium';
import { aCloud, type Cloud } from './cloud';
import { wall, writeAboutTheWall } from './filing';
import { type Hand, handAt } from './hand';
import { miniProgramSite, type Site, TOP_OF_MINI_PROGRAM, unknownCalls } from './mini-program';

const WHO = openidOf('zhang-guihua');
/** Calls of WeChat that this host does not know, with the reason why that is no harm. */
const EXPLAINED: readonly string[] = [];

let cloud: Cloud;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  cloud = await aCloud();
  site = await miniProgramSite(process.env['WEAPP'] ?? 'dist/weapp');
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await cloud.close();
});

interface Opened {
  readonly hand: Hand;
  readonly errors: string[];
  readonly asked: string[];
}

/** The compiled package on a phone; what it calls in the cloud is answered by the bundled function. */
async function open(context: BrowserContext, query = ''): Promise<Opened> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(message.text());
    }
  });
  await page.exposeFunction('__callFunction', (name: string, event: { operation: string }) => {
    asked.push(`${name} ${event.operation}`);
    return cloud.call(event, WHO);
  });
  await page.goto(site.address + query);
  return { hand: handAt(page, { top: TOP_OF_MINI_PROGRAM }), errors, asked };
}

interface Reply {
  readonly ok: boolean;
  readonly data: unknown;
}

async function minesInTheCloud() {
  const reply = (await cloud.call({ operation: listMine.name, input: {} }, WHO)) as Reply;
  return listMine.output.parse(reply.data).items;
}

test('home, file, sent, one: by finger, in Chinese, into the real function', async () => {
  const { hand, errors, asked } = await open(await phone(browser));
  await hand.tap(home.doors.file.name);
  await writeAboutTheWall(hand);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.reads(wall.office);
  await hand.tap(filing.see);
  await hand.reads(new RegExp(`^等${wall.office}接手`));
  await hand.reads(wall.text);
  await hand.reads(one.diary);

  const mine = await minesInTheCloud();
  expect(mine).toHaveLength(1);
  const stored = await cloud.store.get(requests, mine[0]?.requestId ?? '');
  expect(stored).toMatchObject({ state: 'submitted', kind: 'dispute' });
  expect(asked.filter((it) => it === `api ${fileRequest.name}`)).toHaveLength(1);
  expect(errors).toEqual([]);
  expect((await unknownCalls(hand.page)).filter((it) => !EXPLAINED.includes(it))).toEqual([]);
  expect(cloud.log).toEqual([]);
});

test('长辈版 is one tap from home, and remembered', async () => {
  const context = await phone(browser);
  const { hand } = await open(context);
  const sizeOf = () =>
    hand.thing(parts.standardPrint).evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  await hand.tap(parts.largePrint);
  expect(await sizeOf()).toBeGreaterThanOrEqual(22);
  const later = await open(context);
  await later.hand.reads(parts.standardPrint);
  expect(later.errors).toEqual([]);
});

/** The addresses that were played, as the words that they stand for. */
async function heardOn(hand: Hand): Promise<string[]> {
  const heard = await hand.page.evaluate(
    () => (globalThis as unknown as { __heard?: string[] }).__heard ?? [],
  );
  return heard.map((address) => decodeURIComponent(address.split('/').at(-1) ?? ''));
}

test("听一听 reads the village's rules aloud by WeChat's own voice, one clause after the other", async () => {
  const context = await phone(browser);
  const { hand, errors } = await open(context);
  await hand.tap(home.doors.rules.name);
  await hand.reads('第一条');
  await hand.tap(book.listenAll);
  await hand.reads(parts.hush);
  await hand.page.waitForFunction(
    () => ((globalThis as unknown as { __heard?: string[] }).__heard ?? []).length > 1,
  );
  await hand.reads(book.listenAll);
  const heard = await heardOn(hand);
  expect(heard[0]).toMatch(/^第一条/);
  expect(heard.every((words) => Buffer.byteLength(words) <= 1000)).toBe(true);

  await context.setOffline(true);
  await hand.page
    .locator(`${TOP_OF_MINI_PROGRAM} .small-button`, { hasText: parts.listen })
    .first()
    .tap();
  await hand.reads(parts.noSignalToRead);
  expect(await heardOn(hand)).toEqual(heard);
  expect(errors).toEqual([]);
  expect((await unknownCalls(hand.page)).filter((it) => !EXPLAINED.includes(it))).toEqual([]);
});

test('every page of the package opens by its address', async () => {
  const context = await phone(browser);
  const { hand, errors } = await open(context);
  const pages = await hand.page.evaluate(
    () => (globalThis as unknown as { __miniProgram: { pages: string[] } }).__miniProgram.pages,
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    await hand.page.evaluate((it) => {
      (
        globalThis as unknown as { __miniProgram: { open: (url: string) => void } }
      ).__miniProgram.open(`/${it}`);
    }, path);
    await hand.page.locator(`${TOP_OF_MINI_PROGRAM} .h1`).last().waitFor();
  }
  expect(errors).toEqual([]);
  expect((await unknownCalls(hand.page)).filter((it) => !EXPLAINED.includes(it))).toEqual([]);
});
