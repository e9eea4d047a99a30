import type { Caller } from '../../kernel/api';

/** What the platform hands to a function besides the event: per call, and nothing that a caller wrote. */
export interface FunctionContext {
  /** JSON of the environment of this one call. */
  readonly environment?: string;
  /** The same in older environments: `NAME=value;NAME=value`. */
  readonly environ?: string;
}

/**
 * The WeChat identity that the platform vouches for. It stands in the environment of the call, where the
 * official SDK reads it too; what the event says about its sender is never looked at.
 */
export function callerFrom(
  context: FunctionContext,
  ofProcess: Readonly<Record<string, string | undefined>>,
): Caller {
  const openid = (environmentOf(context) ?? ofProcess)['WX_OPENID'];
  return typeof openid === 'string' && openid !== '' ? { openid } : {};
}

/**
 * When the call brings its own environment, that one alone counts: a variable that an earlier call left in the
 * process belongs to somebody else.
 */
function environmentOf({
  environment,
  environ,
}: FunctionContext): Readonly<Record<string, unknown>> | undefined {
  if (environment !== undefined) {
    return JSON.parse(environment) as Readonly<Record<string, unknown>>;
  }
  return environ === undefined
    ? undefined
    : Object.fromEntries(environ.split(';').map((pair) => splitAt(pair, pair.indexOf('='))));
}

function splitAt(pair: string, at: number): [string, string] {
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
