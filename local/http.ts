import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** More than this came in than the door takes. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** The whole body, or `TooLarge` as soon as it is longer than `limit` bytes. */
export function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.pause();
        reject(new TooLarge());
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

export function plain(status: number, words: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: words };
}

export function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** What every answer carries: nothing here is shown in another page, guessed at, or told elsewhere. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export function send(response: ServerResponse, { status, headers, body = '' }: Answer): void {
  response.writeHead(status, {
    ...ALWAYS,
    ...headers,
    ...(status !== 304 && { 'content-length': Buffer.byteLength(body) }),
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(body);
}
