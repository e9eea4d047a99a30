import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipOf } from '../../../tools/deploy/zip';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
const files = { 'index.js': 'exports.main = 1;'.repeat(1000), 'package.json': '{}', '码.txt': '' };

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads an archive from its end, as every reader does. */
function unpacked(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  const found: Record<string, string> = {};
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const title = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + title).toString();
    const place = zip.readUInt32LE(at + 42);
    const from = place + 30 + zip.readUInt16LE(place + 26);
    const content = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20)));
    expect(zip.readUInt32LE(at + 16)).toBe(crc32(content));
    expect(zip.readUInt32LE(at + 24)).toBe(content.length);
    found[name] = content.toString();
    at += 46 + title;
  }
  expect(at).toBe(end);
  return found;
}

it('packs every file of a folder', () => {
  expect(unpacked(zipOf(folder))).toEqual(files);
});

it('makes the same archive of the same files', () => {
  expect(zipOf(folder)).toEqual(zipOf(folder));
});

it('packs', () => {
  expect(zipOf(folder).length).toBeLessThan(1000);
});
