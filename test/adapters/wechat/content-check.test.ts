import fc from 'fast-check';
import { contentCheck, piecesOf } from '../../../cloudfunctions/adapters/wechat/content-check';
import { openApi } from '../../../cloudfunctions/adapters/wechat/open-api';
import { APP, openApiServer, type OpenApiServer } from './open-api-server';

const OPENID = 'o-zhang-guihua-0001';
const WORDS = ['村口的路灯坏了三天'];

let wechat: OpenApiServer;
let reported: string[];

beforeEach(async () => {
  reported = [];
  wechat = await openApiServer();
});
afterEach(async () => {
  expect(wechat.violations).toEqual([]);
  await wechat.close();
});

function checking(
  changes: { readonly secret?: string; readonly baseUrl?: string } = {},
  withinMs = 60_000,
) {
  const account = { ...APP, baseUrl: wechat.baseUrl, timeoutMs: 60_000, clock: () => 0 };
  const report = (code: string): void => {
    reported.push(code);
  };
  return contentCheck(openApi({ ...account, ...changes }), { withinMs, report });
}

it('asks in the name of whoever writes, all words of one call as one text', async () => {
  expect(await checking()(['修路', '从村口到小学', '一共三百米'], OPENID)).toEqual({ is: 'fit' });
  const content = '修路\n从村口到小学\n一共三百米';
  expect(wechat.checked).toEqual([{ content, version: 2, scene: 3, openid: OPENID }]);
  expect(reported).toEqual([]);
});

it.each([
  [10001, 'advert'],
  [20001, 'politics'],
  [20002, 'sex'],
  [20003, 'abuse'],
  [20006, 'crime'],
  [20008, 'fraud'],
  [20012, 'vulgar'],
  [20013, 'copyright'],
  [21000, 'other'],
  [29999, 'other'],
])('tells what WeChat found: label %i is %s', async (label, kind) => {
  wechat.find('路灯', 'risky', label);
  expect(await checking()(WORDS, OPENID)).toEqual({ is: 'unfit', kind });
});

it('hears that a person has to look', async () => {
  wechat.find('路灯', 'review', 20001);
  expect(await checking()(WORDS, OPENID)).toEqual({ is: 'unsure' });
});

it.each([-1, 40003, 40129, 43104, 43302, 44002, 44991, 45009, 45011, 47001, 48001])(
  'knows nothing when WeChat answers %i, and says so to an engineer',
  async (errcode) => {
    wechat.answerNext({ errcode, errmsg: 'whatever' });
    expect(await checking()(WORDS, OPENID)).toEqual({ is: 'unknown', code: String(errcode) });
    expect(reported).toEqual([String(errcode)]);
  },
);

it('troubles nobody when the person has not been there for two hours', async () => {
  wechat.leave(OPENID);
  expect(await checking()(WORDS, OPENID)).toEqual({ is: 'unknown', code: '61010' });
  expect(reported).toEqual([]);
});

it('takes an identity that is none for no answer', async () => {
  expect(await checking()(WORDS, 'nobody')).toEqual({ is: 'unknown', code: '40003' });
});

it.each([
  { reply: { status: 503, text: 'busy' }, code: 'http_503' },
  { reply: { status: 200, text: '<html>' }, code: 'not_json' },
  { reply: { status: 200, text: '[]' }, code: 'not_an_object' },
  { reply: { errcode: 0, errmsg: 'ok' }, code: 'no_verdict' },
  { reply: { errcode: 0, errmsg: 'ok', result: null }, code: 'no_verdict' },
  { reply: { errcode: 0, result: { suggest: 'maybe' } }, code: 'no_verdict' },
] as const)('never takes a broken line for a pass: $code', async ({ reply, code }) => {
  wechat.answerNext(reply);
  expect(await checking()(WORDS, OPENID)).toEqual({ is: 'unknown', code });
  expect(reported).toEqual([code]);
});

it('waits no longer than whoever wrote it may be kept waiting', async () => {
  wechat.answerNext('silence');
  const verdict = await checking({}, 300)(WORDS, OPENID);
  expect(verdict).toEqual({ is: 'unknown', code: 'timeout' });
});

it.each([
  [{ secret: 'another' }, '40125'],
  [{ baseUrl: 'http://127.0.0.1:9' }, 'unreachable'],
])('knows nothing with %j', async (changes, code) => {
  expect(await checking(changes)(WORDS, OPENID)).toEqual({ is: 'unknown', code });
});

it('renews a token that ran out, and asks after all', async () => {
  const check = checking();
  await check(WORDS, OPENID);
  wechat.expireTokens();
  expect(await check(WORDS, OPENID)).toEqual({ is: 'fit' });
});

describe('a long text', () => {
  const long = '一'.repeat(2499);

  it.each([
    [2500, 1],
    [2501, 2],
    [4950, 2],
    [4951, 3],
  ])('of %i characters is asked in %i pieces', async (length, pieces) => {
    expect(await checking()(['一'.repeat(length)], OPENID)).toEqual({ is: 'fit' });
    expect(wechat.checked).toHaveLength(pieces);
  });

  it('needs one token, however many pieces', async () => {
    const check = checking();
    await check([long, long, long, long], OPENID);
    expect(wechat.tokensGiven()).toBe(1);
    wechat.expireTokens();
    expect(await check([long, long, long, long], OPENID)).toEqual({ is: 'fit' });
    expect(wechat.tokensGiven()).toBe(2);
  });

  it('hides no word where it is cut', async () => {
    wechat.find('赌场', 'risky', 20006);
    expect(await checking()([`${long}赌场开业`], OPENID)).toEqual({ is: 'unfit', kind: 'crime' });
  });

  it('is unfit as soon as one piece is, and unknown as long as one piece is', async () => {
    wechat.find('赌场', 'risky', 20006);
    wechat.find('上级', 'review', 20001);
    const check = checking();
    wechat.answerNext({ errcode: 45009 });
    expect(await check([long, `上级${long}`], OPENID)).toEqual({ is: 'unknown', code: '45009' });
    expect(await check([long, `上级${long}`], OPENID)).toEqual({ is: 'unsure' });
    expect(await check([`上级${long}`, '赌场'], OPENID)).toMatchObject({ is: 'unfit' });
  });

  it('is cut between characters, into pieces that WeChat takes and that hold all of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('路', '🚜', '👨‍👩‍👧', 'a\n', '𠮷'), { maxLength: 4000 }),
        (letters) => {
          const text = letters.join('');
          const pieces = piecesOf(text);
          const whole = pieces.reduce((before, piece) => {
            const shared = piece.startsWith(before.slice(-50)) ? 50 : 51;
            expect(piece.startsWith(before.slice(-shared))).toBe(true);
            return before + piece.slice(shared);
          });
          expect(whole).toBe(text);
          expect(pieces.filter((it) => it.length > 2500 || /\p{Surrogate}/u.test(it))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
