import type { AnyContract, InputOf, OutputOf } from '@contracts/contract';
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { openidOf } from '../../local/demonstration/people';
import { startVillage, type StartedVillage } from '../../local/start-village';
import { launch } from './chromium';
import { type Hand, handAt } from './hand';
import type { Line } from './line';
import { arrived, type Print } from './measures';

export const PAGE = process.env['H5_PAGE'] ?? 'dist/h5';
const DAY = 86_400_000;

interface Look {
  readonly print?: Print;
  readonly width?: number;
  readonly height?: number;
}

/** One person's browser: what it keeps outlives its pages. */
export interface Seat {
  readonly context: BrowserContext;
  /** Opens a new page: the first screen, or where a link leads. */
  readonly open: (route?: string) => Promise<Hand>;
}

/** The demonstration village on a loopback address, and the browsers of those who use it. */
export interface H5Village extends StartedVillage {
  /** Somebody of the demonstration village on their phone; `visitor` is somebody without a name. */
  readonly phoneOf: (key: string, look?: Look) => Promise<Seat>;
  /** The same at a desk, with a mouse. */
  readonly deskOf: (key: string, look?: Look) => Promise<Seat>;
  /** Does without a screen what somebody would do at one; a refusal fails the test. */
  readonly call: Call;
  readonly waitDays: (days: number) => void;
  readonly now: () => number;
  /** What went wrong in any page or behind it. */
  readonly troubles: readonly string[];
}

type WithoutCallId<Input> = Input extends unknown ? Omit<Input, 'callId'> : never;
type Call = <C extends AnyContract>(
  key: string,
  contract: C,
  input: WithoutCallId<InputOf<C>>,
) => Promise<OutputOf<C>>;

/** With a line, phones reach the village through it alone, and may keep the program. */
export async function h5Village(line?: Line): Promise<H5Village> {
  if (!existsSync(`${PAGE}/index.html`)) {
    throw new Error(`${PAGE} is not built: npm run build:h5`);
  }
  const troubles: string[] = [];
  let ahead = 0;
  let calls = 0;
  const now = () => Date.now() + ahead;
  const village = await startVillage({
    page: PAGE,
    now,
    report: (where, thrown) => troubles.push(`${where}: ${String(thrown)}`),
  });
  line?.leadTo(village.url);
  const url = line?.url ?? village.url;
  const browser = await launch();
  const call: Call = async (key, contract, input) => {
    calls += 1;
    const callId = `call-of-a-test-${String(calls).padStart(6, '0')}`;
    const sent = contract.does === 'write' ? { callId, ...input } : input;
    const caller = { openid: openidOf(key) };
    const reply = await village.running.api({ operation: contract.name, input: sent }, caller);
    await village.settle();
    if (!reply.ok) {
      throw new Error(`${contract.name}: ${reply.error.code}`);
    }
    return reply.data as OutputOf<typeof contract>;
  };
  const seat = (key: string, look: Look, isPhone: boolean) =>
    seatIn({ browser, url, troubles, keepsProgram: line !== undefined }, key, look, isPhone);
  return {
    ...village,
    url,
    troubles,
    now,
    call,
    waitDays: (days) => (ahead += days * DAY),
    phoneOf: (key, look = {}) => seat(key, look, true),
    deskOf: (key, look = {}) => seat(key, look, false),
    async close() {
      await browser.close();
      await village.close();
    },
  };
}

/** One village for all tests of a file; whatever went wrong in a page or behind it fails the file. */
export function forAllTests(use: (village: H5Village) => void): void {
  let village: H5Village;
  beforeAll(async () => {
    village = await h5Village();
    use(village);
  });
  afterAll(async () => {
    expect(village.troubles).toEqual([]);
    await village.close();
  });
}

interface Room {
  readonly browser: Browser;
  readonly url: string;
  readonly troubles: string[];
  /** Whether phones may keep the program itself: where they may not, a test sees each page come over the line. */
  readonly keepsProgram: boolean;
}

async function seatIn(
  { browser, url, troubles, keepsProgram }: Room,
  key: string,
  { print, width, height }: Look,
  isPhone: boolean,
): Promise<Seat> {
  const kept = {
    ...(key === 'visitor' ? {} : { caller: openidOf(key) }),
    ...(print === undefined ? {} : { 'print-size': print }),
  };
  const context = await browser.newContext({
    viewport: { width: width ?? (isPhone ? 375 : 1280), height: height ?? 800 },
    ...(isPhone ? { isMobile: true, hasTouch: true } : {}),
    serviceWorkers: keepsProgram ? 'allow' : 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: { cookies: [], origins: [{ origin: url, localStorage: asTaroKeeps(kept) }] },
  });
  context.on('weberror', (thrown) => troubles.push(String(thrown.error().stack)));
  context.on('console', (message) => {
    const isOfTheLine = message.text().includes('net::ERR_');
    if (message.type() === 'error' && !isOfTheLine) {
      troubles.push(`${key}: ${message.text()}`);
    }
  });
  return {
    context,
    async open(route = '') {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(route === '' ? `${url}/` : `${url}/#/${route}`);
      return handAt(page, { byMouse: !isPhone, arrived });
    },
  };
}

/** Taro wraps what it keeps in the browser; the product keeps JSON. */
function asTaroKeeps(kept: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(kept).map(([name, value]) => ({
    name,
    value: JSON.stringify({ data: JSON.stringify(value) }),
  }));
}
