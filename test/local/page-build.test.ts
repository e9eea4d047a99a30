import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale } from '../../local/page-build';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const home = join(folder, 'index.html');
const source = join(folder, 'src');

beforeAll(() => {
  mkdirSync(join(source, 'pages'), { recursive: true });
  writeFileSync(join(source, 'pages/home.tsx'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function age(seconds: number, ...paths: string[]): void {
  const at = Date.now() / 1000 - seconds;
  paths.forEach((path) => {
    utimesSync(path, at, at);
  });
}

it('is stale before it is built', () => {
  expect(isStale(home, [source])).toBe(true);
});

it('is stale when something below its sources is newer', () => {
  writeFileSync(home, '');
  age(100, join(source, 'pages/home.tsx'), join(source, 'pages'), source);
  expect(isStale(home, [source, join(folder, 'not-there')])).toBe(false);
  age(-100, join(source, 'pages/home.tsx'));
  expect(isStale(home, [source])).toBe(true);
});
