import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentsIn, isAttachmentPath } from '../../local/attachments';

const folder = mkdtempSync(join(tmpdir(), 'attachments-'));
const attachments = attachmentsIn(folder);
const path = 'requests/a-request-made-by-a-phone/wall-1.jpg';
const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('keeps a photo with its owner and says under which id', () => {
  expect(attachments.keep(path, 'demo-zhang-guihua', photo)).toEqual({
    fileId: `local://files/${path}`,
  });
  expect(attachments.has(path)).toBe(true);
  expect(attachments.read(path)).toEqual({
    type: 'image/jpeg',
    owner: 'demo-zhang-guihua',
    body: photo,
  });
});

it('takes the same photo again, and nothing else in its place', () => {
  expect(attachments.keep(path, 'demo-zhang-guihua', photo)).toHaveProperty('fileId');
  const other = Buffer.concat([photo, photo]);
  expect(attachments.keep(path, 'demo-zhang-guihua', other)).toEqual({ refused: 'taken' });
  expect(attachments.keep(path, 'demo-chen-shuifu', photo)).toEqual({ refused: 'taken' });
});

it.each([
  ['image/png', '\x89PNG\r\n\x1a\n....'],
  ['image/webp', 'RIFF....WEBPVP8 '],
  ['image/heic', '\0\0\0\x18ftypheic'],
  ['audio/mp4', '\0\0\0\x18ftypM4A '],
  ['audio/webm', '\x1a\x45\xdf\xa3....'],
  ['audio/ogg', 'OggS............'],
  ['audio/wav', 'RIFF....WAVEfmt '],
  ['audio/amr', '#!AMR\n'],
  ['audio/mpeg', 'ID3\x03'],
  ['audio/aac', '\xff\xf1P\x80'],
])('knows %s by how it begins', (type, beginning) => {
  const name = `requests/a-request-made-by-a-phone/${type.replace('/', '.')}`;
  attachments.keep(name, 'demo-zhang-guihua', Buffer.from(beginning, 'latin1'));
  expect(attachments.read(name)?.type).toBe(type);
});

it.each(['<html><script>', '%PDF-1.7', 'MZ', '<svg xmlns=', ''])('keeps no %j', (beginning) => {
  const name = 'requests/a-request-made-by-a-phone/other';
  expect(attachments.keep(name, 'demo-zhang-guihua', Buffer.from(beginning))).toEqual({
    refused: 'no_picture_or_sound',
  });
});

it.each([
  'requests/../../vault.key',
  'requests/short/wall.jpg',
  'requests/a-request-made-by-a-phone/../../vault.key',
  'requests/a-request-made-by-a-phone/.hidden',
  'requests/a-request-made-by-a-phone/%2e%2e',
  'vault.key',
  '',
])('leads nowhere from %j', (made) => {
  expect(isAttachmentPath(made)).toBe(false);
  expect(attachments.has(made)).toBe(false);
  expect(attachments.read(made)).toBeUndefined();
});
