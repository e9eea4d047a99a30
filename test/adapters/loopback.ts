import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came in over the wire. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly contentType: string;
  readonly body: string;
}

/** What goes back: JSON, or a bare status as a broken gateway gives it. */
export type Reply =
  | Readonly<Record<string, unknown>>
  | { readonly status: number; readonly text: string }
  | 'silence';

export interface Loopback {
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** A server on this machine that answers each request as the vendor's documents say. */
export async function loopback(answer: (received: Received) => Reply): Promise<Loopback> {
  const server = createServer((request, response) => {
    void respond(request, response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (received: Received) => Reply,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  const reply = answer({
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    contentType: request.headers['content-type'] ?? '',
    body: Buffer.concat(parts).toString('utf8'),
  });
  if (reply === 'silence') {
    return;
  }
  if (typeof reply['status'] === 'number' && typeof reply['text'] === 'string') {
    response.writeHead(reply['status']).end(reply['text']);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(reply));
}
