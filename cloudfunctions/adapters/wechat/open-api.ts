import { type Answer, errcodeOf, postJson } from '../post-json';
import { accessTokens, type WechatAccount } from './access-token';

/** Posts to one of WeChat's server interfaces and gives up after `withinMs`. Never throws for what WeChat does. */
export type OpenApi = (path: string, body: unknown, withinMs: number) => Promise<Answer>;

/** The token has run out or was replaced by another function's. */
const STALE_TOKEN: readonly number[] = [40001, 40014, 42001];

/** WeChat's server interfaces with the one token that they all share; a stale one is renewed once for each call. */
export function openApi(account: WechatAccount): OpenApi {
  const { baseUrl, clock } = account;
  const tokenFor = accessTokens(account);

  async function post(path: string, body: unknown, until: number, stale?: string): Promise<Answer> {
    const credential = await tokenFor(stale);
    if (credential.is === 'none') {
      return { is: 'no_answer', code: credential.code };
    }
    const timeoutMs = until - clock();
    if (timeoutMs <= 0) {
      return { is: 'no_answer', code: 'unreachable' };
    }
    const url = new URL(path, baseUrl);
    url.searchParams.set('access_token', credential.token);
    const answer = await postJson(url, body, { timeoutMs });
    const isStale = answer.is === 'answer' && STALE_TOKEN.includes(errcodeOf(answer.body));
    return isStale && stale === undefined ? post(path, body, until, credential.token) : answer;
  }
  return (path, body, withinMs) => post(path, body, clock() + withinMs);
}
