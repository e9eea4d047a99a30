import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A photo or a recording that somebody put in. */
export interface Attachment {
  readonly type: string;
  readonly owner: string;
  readonly body: Buffer;
}

/** The same limit as WeChat's check of pictures and recordings. */
export const ATTACHMENT_BYTES_MAX = 10 * 1024 * 1024;

/** `requests/<id of the request>/<name>`, `decisions/<id>/<name>`: both made by the phone, in the form that is asked for. */
const PATH = /^(requests|decisions)\/[A-Za-z0-9_-]{16,64}\/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/;

export function isAttachmentPath(path: string): boolean {
  return PATH.test(path);
}

export interface Attachments {
  /** Keeps it, and says under which id; a refusal in a word when it is somebody else's or no such file. */
  readonly keep: (path: string, owner: string, body: Buffer) => Kept;
  readonly read: (path: string) => Attachment | undefined;
  readonly has: (path: string) => boolean;
}
export type Kept =
  { readonly fileId: string } | { readonly refused: 'taken' | 'no_picture_or_sound' };

/**
 * Pictures and recordings on this machine, in place of the cloud's storage. Where one lies is decided by the
 * fingerprint of its path. Who may read it is not asked here: the door shows a file under a signed address only.
 */
export function attachmentsIn(folder: string): Attachments {
  mkdirSync(folder, { recursive: true });
  const placeOf = (path: string) =>
    join(folder, createHash('sha256').update(path).digest('base64url'));

  function has(path: string): boolean {
    return isAttachmentPath(path) && existsSync(placeOf(path));
  }
  function read(path: string): Attachment | undefined {
    const place = placeOf(path);
    if (!has(path)) {
      return undefined;
    }
    const { type, owner } = JSON.parse(readFileSync(`${place}.json`, 'utf8')) as Attachment;
    return { type, owner, body: readFileSync(place) };
  }

  return {
    has,
    read,
    keep(path, owner, body) {
      const type = typeOf(body);
      const present = read(path);
      if (present && (present.owner !== owner || !present.body.equals(body))) {
        return { refused: 'taken' };
      }
      if (type === undefined) {
        return { refused: 'no_picture_or_sound' };
      }
      const place = placeOf(path);
      writeFileSync(`${place}.json`, JSON.stringify({ type, owner, path }));
      writeFileSync(`${place}.part`, body);
      renameSync(`${place}.part`, place);
      return { fileId: `local://files/${path}` };
    },
  };
}

/** How files begin that phones make; what a sender says about a file is not believed. */
const BEGINNINGS: readonly (readonly [type: string, at: number, bytes: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/webp', 8, 'WEBP'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypmif1'],
  ['audio/mp4', 4, 'ftyp'],
  ['audio/webm', 0, '\x1a\x45\xdf\xa3'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/wav', 8, 'WAVE'],
  ['audio/amr', 0, '#!AMR'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/mpeg', 0, '\xff\xfb'],
  ['audio/mpeg', 0, '\xff\xf3'],
  ['audio/aac', 0, '\xff\xf1'],
  ['audio/aac', 0, '\xff\xf9'],
];

function typeOf(body: Buffer): string | undefined {
  const head = body.subarray(0, 16).toString('latin1');
  return BEGINNINGS.find(([, at, bytes]) => head.startsWith(bytes, at))?.[0];
}
