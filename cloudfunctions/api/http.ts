import * as z from 'zod/mini';
import type { Reply } from '../contracts/contract';
import { landingOf } from '../contracts/printed-link';
import type { Call } from '../kernel/api';
import { callFromJson, notACall } from './call';

/** A request as CloudBase's HTTP access hands it to a function. */
const httpEvent = z.object({
  httpMethod: z.string(),
  path: z.optional(z.string()),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
});
export type HttpEvent = z.output<typeof httpEvent>;

/** The answer as CloudBase's HTTP access takes it. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function httpEventFrom(event: unknown): HttpEvent | undefined {
  const parsed = httpEvent.safeParse(event);
  return parsed.success ? parsed.data : undefined;
}

/**
 * The plain web page in the cloud: `POST` with a call, and `GET …/q/<code>` for the short address on a poster.
 * Whoever comes this way is a visitor; no header makes them somebody.
 */
export async function answerHttp(
  { httpMethod, path = '/', body, isBase64Encoded = false }: HttpEvent,
  answer: (call: Call) => Promise<Reply<unknown>>,
): Promise<HttpAnswer> {
  if (httpMethod === 'GET') {
    /** With or without the part of the path that led to the function. */
    const landing = landingOf(path) ?? landingOf(`/q${path}`);
    return landing === undefined
      ? { statusCode: 404, headers: {}, body: '' }
      : { statusCode: 302, headers: { location: landing }, body: '' };
  }
  if (httpMethod !== 'POST') {
    return { statusCode: 405, headers: { allow: 'GET, POST' }, body: '' };
  }
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? '');
  const call = callFromJson(text);
  return {
    statusCode: call ? 200 : 400,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(call ? await answer(call) : notACall),
  };
}
