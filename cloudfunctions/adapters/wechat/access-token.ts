import { errcodeOf, postJson } from '../post-json';

/** A credential for WeChat's server interfaces, or the code with which WeChat refused one. */
type Credential =
  { readonly is: 'token'; readonly token: string } | { readonly is: 'none'; readonly code: string };

export interface WechatAccount {
  /** `https://api.weixin.qq.com`, unless a test says otherwise. */
  readonly baseUrl: string;
  readonly appId: string;
  readonly secret: string;
  /** For the token; each call says how long it may take itself. */
  readonly timeoutMs: number;
  readonly clock: () => number;
}

/** A token is renewed before it runs out, so that none runs out on its way. */
const MARGIN_MS = 5 * 60_000;

/**
 * Keeps one access token of the mini-program (`cgi-bin/stable_token`, 7,200 seconds). The plain mode gives the
 * same token to every function that asks; only a token that WeChat no longer takes is renewed by force. Who asks
 * while it is being fetched waits for the same one: WeChat renews by force twenty times a day.
 */
export function accessTokens(account: WechatAccount): (stale?: string) => Promise<Credential> {
  const { baseUrl, appId, secret, timeoutMs, clock } = account;
  let kept: { readonly token: string; readonly until: number } | undefined;
  let underway: Promise<Credential> | undefined;

  async function fetched(stale: string | undefined): Promise<Credential> {
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
  }

  return async (stale) => {
    if (kept && kept.token !== stale && clock() < kept.until) {
      return { is: 'token', token: kept.token };
    }
    underway ??= fetched(stale).finally(() => {
      underway = undefined;
    });
    return underway;
  };
}
