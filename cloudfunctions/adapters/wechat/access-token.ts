import { errcodeOf, postJson } from '../post-json';

/** A credential for WeChat's server interfaces, or the code with which WeChat refused one. */
type Credential =
  { readonly is: 'token'; readonly token: string } | { readonly is: 'none'; readonly code: string };

export interface WechatAccount {
  /** `https://api.weixin.qq.com`, unless a test says otherwise. */
  readonly baseUrl: string;
  readonly appId: string;
  readonly secret: string;
  readonly timeoutMs: number;
  readonly clock: () => number;
}

/** A token is renewed before it runs out, so that none runs out on its way. */
const MARGIN_MS = 5 * 60_000;

/**
 * Keeps one access token of the mini-program (`cgi-bin/stable_token`, 7,200 seconds). The plain mode gives the
 * same token to every function that asks; only a token that WeChat no longer takes is renewed by force.
 */
export function accessTokens(account: WechatAccount): (stale?: string) => Promise<Credential> {
  let kept: { readonly token: string; readonly until: number } | undefined;

  return async (stale) => {
    const { baseUrl, appId, secret, timeoutMs, clock } = account;
    if (kept && kept.token !== stale && clock() < kept.until) {
      return { is: 'token', token: kept.token };
    }
    const answer = await postJson(
      new URL('/cgi-bin/stable_token', baseUrl),
      {
        grant_type: 'client_credential',
        appid: appId,
        secret,
        force_refresh: stale !== undefined && kept?.token === stale,
      },
      { timeoutMs },
    );
    if (answer.is === 'no_answer') {
      return { is: 'none', code: answer.code };
    }
    const { access_token: token, expires_in: seconds } = answer.body;
    if (typeof token !== 'string' || typeof seconds !== 'number') {
      return { is: 'none', code: String(errcodeOf(answer.body)) };
    }
    kept = { token, until: clock() + seconds * 1000 - MARGIN_MS };
    return { is: 'token', token };
  };
}
