import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageIn } from '../../local/page';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const html = `<html><script>let here = 1</script><script src="js/app.js"></script>${' '.repeat(500)}</html>`;

beforeAll(() => {
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'js/app.js'), 'let app = 1;'.repeat(100));
  writeFileSync(join(folder, 'dot.png'), Buffer.alloc(200));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('holds every file of the page, the first one also by the bare address', () => {
  const { files } = pageIn(folder);
  expect([...files.keys()].sort()).toEqual(['/', '/dot.png', '/index.html', '/js/app.js']);
  expect(files.get('/')).toBe(files.get('/index.html'));
  expect(files.get('/js/app.js')?.type).toBe('text/javascript; charset=utf-8');
});

it('zips what gets shorter by it', () => {
  const { files } = pageIn(folder);
  expect(gunzipSync(files.get('/')?.zipped ?? Buffer.alloc(0)).toString()).toBe(html);
  expect(files.get('/dot.png')?.zipped).toBeUndefined();
});

it('names what it serves by its content', () => {
  const first = pageIn(folder).files.get('/js/app.js')?.etag;
  writeFileSync(join(folder, 'js/app.js'), 'let app = 2;');
  expect(pageIn(folder).files.get('/js/app.js')?.etag).not.toBe(first);
});

it('lets the page run its own scripts and no others', () => {
  const { policy } = pageIn(folder);
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

it('is empty before it is built', () => {
  expect(pageIn(join(folder, 'nowhere')).files.size).toBe(0);
});
