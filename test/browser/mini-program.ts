import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const HOST = 'dist/mini-program-host';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The page on top of the mini-program: those beneath stay in the document, hidden. */
export const TOP_OF_MINI_PROGRAM = '.mini-host:not([hidden])';

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The compiled mini-program on a loopback address, for any browser. */
export async function miniProgramSite(source = 'dist/weapp'): Promise<Site> {
  if (!existsSync(join(source, 'app.json'))) {
    throw new Error(`${source} is not built: npm run build:weapp`);
  }
  execFileSync('node', ['test/mini-program-host/build.mjs', source, HOST], { stdio: 'inherit' });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const file = join(HOST, normalize(path === '/' ? '/index.html' : path));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Calls of WeChat that the product made and the host does not know. */
export function unknownCalls(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (globalThis as unknown as { __unknownCalls?: string[] }).__unknownCalls ?? [],
  );
}
