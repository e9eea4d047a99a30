import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the page is made of. */
const SOURCES = ['src', 'config', 'cloudfunctions/contracts', 'package-lock.json'];

/** Whether the page was never built, or something that it is made of has changed since. */
export function isStale(home: string, sources: readonly string[] = SOURCES): boolean {
  return !existsSync(home) || Math.max(...sources.map(newestIn)) > statSync(home).mtimeMs;
}

function newestIn(path: string): number {
  if (!existsSync(path)) {
    return 0;
  }
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
    : mtimeMs;
}

export function buildPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(join('node_modules', '.bin', 'taro'), ['build', '--type', 'h5'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    build.on('error', reject);
    build.on('exit', (code) => {
      if (code === 0) {
        resolve();
      } else {
        reject(new Error('The page could not be built: npm run build:h5 says why.'));
      }
    });
  });
}
