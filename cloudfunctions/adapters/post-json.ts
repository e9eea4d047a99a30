import * as z from 'zod/mini';

/**
 * What came back from the other side. Without an answer nobody knows whether the other side has acted:
 * `timeout` says so, while `unreachable` and `http_503` mean that it has not.
 */
export type Answer =
  | { readonly is: 'answer'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly is: 'no_answer'; readonly code: string };

interface PostOptions {
  readonly timeoutMs: number;
}

const object = z.record(z.string(), z.unknown());

/** Posts JSON and reads JSON. Never throws for what the network or the other side does. */
export async function postJson(
  url: URL,
  body: unknown,
  { timeoutMs }: PostOptions,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      return { is: 'no_answer', code: `http_${response.status}` };
    }
    const read = object.safeParse(JSON.parse(await response.text()));
    return read.success
      ? { is: 'answer', body: read.data }
      : { is: 'no_answer', code: 'not_an_object' };
  } catch (thrown) {
    return { is: 'no_answer', code: codeOf(thrown) };
  }
}

/** The code that WeChat and 企业微信 put into every answer; 0 is good. */
export function errcodeOf(body: Readonly<Record<string, unknown>>): number {
  return typeof body['errcode'] === 'number' ? body['errcode'] : 0;
}

/** Nothing was taken in on the other side, so the same may be tried again after a pause. */
export function isWorthRepeating(code: string): boolean {
  return code === 'unreachable' || /^http_(429|5\d\d)$/.test(code);
}

/** By name: `fetch` throws errors of more than one world of classes. */
function codeOf(thrown: unknown): string {
  const name = typeof thrown === 'object' && thrown && 'name' in thrown ? thrown.name : '';
  if (name === 'SyntaxError') {
    return 'not_json';
  }
  return name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'unreachable';
}
