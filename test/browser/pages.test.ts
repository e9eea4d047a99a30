import { listCodes, makeCode } from '@contracts/codes';
import { readRules } from '@contracts/rules';
import { readFileSync } from 'node:fs';
import { type H5Village, h5Village, type Seat } from './h5';
import type { Hand } from './hand';
import { parts } from '@/text/parts';
import { move } from '../builders/decisions';
import { aRequest } from './filing';
import { reached } from './reached';
import { anEvening } from './meeting';
import { underReviewIn } from './revising';
import {
  axeFindings,
  largestWords,
  type Print,
  sideways,
  smallTargets,
  smallWords,
  TOP,
  unroll,
} from './measures';

const WIDTHS = [320, 430, 1280];

let village: H5Village;
let requestId = '';
let code = '';
/** Decisions of the demonstration village: one carried out, one before a meeting; and one that has just been moved. */
const ROAD = 'decision-qingquan-road';
const LAMPS = 'decision-qingquan-lamps';
let toCall = '';
let meetingId = '';
let itemId = '';
let heldId = '';
let pollId = '';
let countedId = '';
let pin = '';
let reviewed = '';
const seats = new Map<string, Seat>();

beforeAll(async () => {
  village = await h5Village();
  requestId = await aRequest(village, 'zhang-guihua');
  toCall = await move(reached(village), ['public_works']);
  const square = { kind: 'square', placeId: 'village-qingquan' } as const;
  await village.call('liu-qingshan', makeCode, { for: square });
  const { items } = await village.call('liu-qingshan', listCodes, { villageId: square.placeId });
  code = items[0]?.address?.split('/').at(-1) ?? '';
  ({ meetingId, itemId, heldId, pollId, countedId } = await anEvening(village));
  const { rules } = await village.call('zhang-guihua', readRules, { villageId: square.placeId });
  pin = rules?.clauses[0]?.pin ?? '';
  reviewed = await underReviewIn(village);
});
afterAll(async () => {
  expect(village.troubles).toEqual([]);
  await village.close();
});

interface Visit {
  readonly page: string;
  readonly as: string;
  readonly query?: () => string;
}

const ofAmendment = () => '?id=revision-qingquan-3';
const underReview = () => `?id=${reviewed}`;
const betweenEditions = () => '?village=village-qingquan&from=1&to=2';
const ofQingquan = () => '?village=village-qingquan';
const ofSongfeng = () => '?village=village-songfeng';

/** Every page, as somebody sees it for whom there is something on it. */
const visits: readonly Visit[] = [
  { page: 'pages/home/index', as: 'zhang-guihua' },
  { page: 'pages/home/index', as: 'liu-qingshan' },
  { page: 'pages/home/index', as: 'guest' },
  { page: 'pages/messages/index', as: 'he-qiushi' },
  { page: 'pages/mine/index', as: 'liu-qingshan' },
  { page: 'pages/requests/file/index', as: 'zhang-guihua' },
  { page: 'pages/requests/file/index', as: 'visitor', query: () => '?place=village-qingquan' },
  { page: 'pages/requests/mine/index', as: 'zhang-guihua' },
  { page: 'pages/requests/one/index', as: 'zhang-guihua', query: () => `?id=${requestId}` },
  { page: 'pages/requests/one/index', as: 'he-qiushi', query: () => `?id=${requestId}` },
  { page: 'pages/deliberation/meetings/index', as: 'zhang-guihua' },
  { page: 'pages/deliberation/meeting/index', as: 'zhang-guihua', query: () => `?id=${meetingId}` },
  { page: 'pages/deliberation/meeting/index', as: 'deng-xiaoyu', query: () => `?id=${heldId}` },
  {
    page: 'pages/deliberation/raise/index',
    as: 'chen-shuifu',
    query: () => `?meeting=${meetingId}`,
  },
  { page: 'pages/deliberation/item/index', as: 'zhang-guihua', query: () => `?id=${itemId}` },
  { page: 'pages/deliberation/item/index', as: 'deng-xiaoyu', query: () => `?id=${itemId}` },
  { page: 'pages/deliberation/mine/index', as: 'zhang-guihua' },
  { page: 'pages/deliberation/lists/index', as: 'zhang-guihua', query: () => `?id=${meetingId}` },
  { page: 'pages/deliberation/minutes/index', as: 'zhang-guihua', query: () => `?id=${heldId}` },
  { page: 'pages/polls/list/index', as: 'zhang-guihua', query: () => '?place=village-qingquan' },
  { page: 'pages/polls/poll/index', as: 'zhou-meixiang', query: () => `?id=${pollId}` },
  { page: 'pages/polls/poll/index', as: 'zhang-guihua', query: () => `?id=${countedId}` },
  { page: 'pages/points/passbook/index', as: 'zhang-guihua' },
  { page: 'pages/rules/book/index', as: 'zhang-guihua' },
  { page: 'pages/rules/book/index', as: 'visitor', query: () => '?village=village-qingquan' },
  { page: 'pages/rules/clause/index', as: 'visitor', query: () => `?pin=${pin}` },
  { page: 'pages/rules/history/index', as: 'zhang-guihua' },
  { page: 'pages/rules/compare/index', as: 'zhang-guihua', query: betweenEditions },
  { page: 'pages/rules/revision/index', as: 'zhang-guihua', query: ofAmendment },
  { page: 'pages/rules/revision/index', as: 'visitor', query: ofAmendment },
  { page: 'workbench/rules/village/index', as: 'liu-qingshan' },
  { page: 'workbench/rules/one/index', as: 'liu-qingshan', query: ofAmendment },
  { page: 'workbench/rules/draft/index', as: 'liu-qingshan', query: ofAmendment },
  { page: 'workbench/rules/opinions/index', as: 'liu-qingshan', query: ofAmendment },
  { page: 'workbench/rules/record/index', as: 'ma-dongfeng', query: ofSongfeng },
  { page: 'county/rules-review/list/index', as: 'town-qingchuan-government-1' },
  { page: 'county/rules-review/one/index', as: 'county-yangban-law_firm-1', query: underReview },
  {
    page: 'county/rules-review/correction/index',
    as: 'town-qingchuan-government-1',
    query: ofQingquan,
  },
  { page: 'pages/codes/landing/index', as: 'guest', query: () => `?c=${code}` },
  { page: 'pages/notifications/settings/index', as: 'zhang-guihua' },
  { page: 'pages/organisation/binding/index', as: 'guest' },
  { page: 'pages/organisation/household/index', as: 'zhang-guihua' },
  { page: 'pages/organisation/privacy/index', as: 'zhang-guihua' },
  { page: 'pages/organisation/help/index', as: 'zhang-guihua' },
  { page: 'pages/organisation/about/index', as: 'zhang-guihua' },
  { page: 'pages/organisation/offices/index', as: 'zhang-guihua' },
  {
    page: 'pages/organisation/offices/index',
    as: 'visitor',
    query: () => '?place=town-qingchuan',
  },
  { page: 'pages/organisation/people/index', as: 'visitor' },
  { page: 'pages/decisions/list/index', as: 'zhang-guihua' },
  { page: 'pages/decisions/one/index', as: 'zhang-guihua', query: () => `?id=${ROAD}` },
  { page: 'pages/decisions/one/index', as: 'liu-qingshan', query: () => `?id=${LAMPS}` },
  { page: 'pages/decisions/objection/index', as: 'zhang-guihua', query: () => '?id=none' },
  { page: 'pages/decisions/propose/index', as: 'zhang-guihua' },
  { page: 'pages/decisions/delegations/index', as: 'liu-qingshan' },
  { page: 'pages/decisions/certificate/index', as: 'visitor', query: () => `?id=${ROAD}` },
  { page: 'decision-desk/index', as: 'liu-qingshan' },
  { page: 'decision-desk/one/index', as: 'liu-qingshan', query: () => `?id=${LAMPS}` },
  { page: 'decision-desk/call/index', as: 'liu-qingshan', query: () => `?id=${toCall}` },
  { page: 'decision-desk/record/index', as: 'liu-qingshan', query: () => `?id=${LAMPS}` },
  { page: 'decision-desk/roll/index', as: 'tan-songbai', query: () => `?id=${LAMPS}` },
  { page: 'decision-desk/delegation/index', as: 'liu-qingshan' },
  { page: 'workbench/due/index', as: 'he-qiushi' },
  { page: 'workbench/for-someone/index', as: 'wang-changsheng' },
  { page: 'workbench/bindings/index', as: 'liu-qingshan' },
  { page: 'workbench/codes/index', as: 'liu-qingshan' },
  { page: 'workbench/meetings/index', as: 'liu-qingshan' },
  {
    page: 'workbench/call-meeting/index',
    as: 'liu-qingshan',
    query: () => '?village=village-qingquan',
  },
  { page: 'workbench/meeting/index', as: 'liu-qingshan', query: () => `?id=${meetingId}` },
  { page: 'workbench/minutes/index', as: 'wen-nuanyang', query: () => `?id=${meetingId}` },
  {
    page: 'workbench/open-poll/index',
    as: 'liu-qingshan',
    query: () => '?village=village-qingquan&place=village-qingquan',
  },
  { page: 'workbench/poll/index', as: 'liu-qingshan', query: () => `?id=${pollId}` },
  { page: 'workbench/outbox/index', as: 'fang-zhengyuan' },
  { page: 'county/law/index', as: 'visitor' },
];

async function visited({ page, as, query }: Visit, print: Print): Promise<Hand> {
  const key = `${as} ${print}`;
  const seat = seats.get(key) ?? (await village.deskOf(as, { print }));
  seats.set(key, seat);
  const hand = await seat.open(page + (query?.() ?? ''));
  await hand.page.locator(`${TOP} .h1`).waitFor();
  await hand.page.getByText(parts.loading).first().waitFor({ state: 'detached' });
  return hand;
}

/** What the measures say about the page on top at each width. */
async function measured(hand: Hand, print: Print, width: number) {
  await unroll(hand.page, width);
  return {
    width,
    small: await smallWords(hand.page, print),
    targets: await smallTargets(hand.page, print),
    sideways: await sideways(hand.page),
    axe: await axeFindings(hand.page),
  };
}

test('the measures see a page that is wrong', async () => {
  const hand = await visited({ page: 'pages/mine/index', as: 'guest' }, 'standard');
  await hand.page.evaluate((top) => {
    const wrong = '<div role="button" style="font-size:12px;color:#bbb;width:900px">难认的字</div>';
    document.querySelector(top)?.querySelector('.column')?.insertAdjacentHTML('beforeend', wrong);
  }, TOP);
  const { small, targets, sideways: pushed, axe } = await measured(hand, 'standard', 320);
  expect(small).toHaveLength(1);
  expect(targets).toHaveLength(1);
  expect(pushed).toBeGreaterThan(500);
  expect(axe.map((it) => it.split(':')[0])).toEqual(['color-contrast']);
  await hand.page.close();
});

test('every page of the product is visited', () => {
  const listed =
    readFileSync('src/app.config.ts', 'utf8').match(/\w[\w-]*(\/[\w-]+)*\/index/g) ?? [];
  const missing = listed.filter((page) => !visits.some((it) => it.page.endsWith(page)));
  expect(missing).toEqual([]);
});

describe.each(['standard', 'large'] as const)('%s print', (print) => {
  it.each(visits)('$page for $as', async (visit) => {
    const hand = await visited(visit, print);
    for (const width of WIDTHS) {
      expect(await measured(hand, print, width)).toEqual({
        ...{ width, sideways: 0 },
        ...{ small: [], targets: [], axe: [] },
      });
    }
    if (print === 'large') {
      expect(await largestWords(hand.page)).toBeGreaterThanOrEqual(30);
    }
    await hand.page.close();
  });
});
