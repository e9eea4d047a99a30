import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  /** Present where it saves anything. */
  readonly zipped?: Buffer;
  readonly etag: string;
}

export interface Page {
  readonly files: ReadonlyMap<string, PageFile>;
  /** What the page may load and run: itself, and the scripts that stand in it. */
  readonly policy: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const ZIPPED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

/**
 * Reads the built page into memory once. A request is looked up among the files that there are, so no path that
 * somebody makes up leads anywhere.
 */
export function pageIn(folder: string): Page {
  const files = new Map<string, PageFile>();
  for (const file of existsSync(folder) ? filesBelow(folder) : []) {
    files.set(`/${relative(folder, file).split(sep).join('/')}`, fileAt(file));
  }
  const home = files.get('/index.html');
  if (home) {
    files.set('/', home);
  }
  return { files, policy: policyFor(home?.body.toString() ?? '') };
}

function fileAt(path: string): PageFile {
  const body = readFileSync(path);
  const kind = extname(path);
  const zipped = ZIPPED.has(kind) ? gzipSync(body) : body;
  return {
    type: TYPES[kind] ?? 'application/octet-stream',
    body,
    ...(zipped.length < body.length && { zipped }),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Taro writes styles into the page and draws in `blob:` what is printed or photographed. */
function policyFor(html: string): string {
  const own = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    // A photo that was just chosen lies at an address of this page alone, and is read from there.
    "connect-src 'self' blob:",
    ["script-src 'self'", ...own].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
