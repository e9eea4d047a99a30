import { accessTokens } from '../../../cloudfunctions/adapters/wechat/access-token';
import { APP, openApiServer, type OpenApiServer } from './open-api-server';

let wechat: OpenApiServer;
let now = 0;

beforeEach(async () => {
  now = 0;
  wechat = await openApiServer();
});
afterEach(async () => {
  expect(wechat.violations).toEqual([]);
  await wechat.close();
});

const tokens = (changes = {}) =>
  accessTokens({
    ...APP,
    baseUrl: wechat.baseUrl,
    timeoutMs: 300,
    clock: () => now,
    ...changes,
  });

it('is the same for every function that asks in the plain way', async () => {
  const [one, other] = await Promise.all([tokens()(), tokens()()]);
  expect(one).toEqual({ is: 'token', token: 'token-1' });
  expect(other).toEqual(one);
});

it('is asked for again five minutes before it runs out', async () => {
  const token = tokens();
  await token();
  wechat.expireTokens();
  now = 7200_000 - 5 * 60_000 - 1;
  expect(await token()).toEqual({ is: 'token', token: 'token-1' });
  now += 1;
  expect(await token()).toEqual({ is: 'token', token: 'token-2' });
});

it('is renewed by force only when the one that was kept is the stale one', async () => {
  const token = tokens();
  await token();
  expect(await token('token-of-another-day')).toEqual({ is: 'token', token: 'token-1' });
  expect(await token('token-1')).toEqual({ is: 'token', token: 'token-2' });
});

it('is fetched once for all who ask at the same time', async () => {
  const token = tokens();
  await token();
  const renewed = await Promise.all([token('token-1'), token('token-1'), token('token-1')]);
  expect(renewed).toEqual(Array(3).fill({ is: 'token', token: 'token-2' }));
  expect(wechat.tokensGiven()).toBe(2);
});

it.each([
  { changes: { appId: 'wx1' }, code: '40013' },
  { changes: { secret: 'wrong' }, code: '40125' },
  { changes: { baseUrl: 'http://127.0.0.1:9' }, code: 'unreachable' },
])('is refused with $code', async ({ changes, code }) => {
  expect(await tokens(changes)()).toEqual({ is: 'none', code });
});
