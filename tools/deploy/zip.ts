import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const BY_UNIX = (3 << 8) | VERSION;
const DEFLATED = 8;
/** 1 January 1980: the same files always make the same archive. */
const SOME_DAY = 0x0021;
/** An ordinary file that everybody may read, as Unix writes it into an archive. */
const READABLE = (0o100644 << 16) >>> 0;

/** The files of a folder as a ZIP archive, the form in which a cloud function is handed in. */
export function zipOf(folder: string): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const { local, central } = entry(name, readFileSync(join(folder, name)), offset);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = names.length;
  const end = [long(END), short(0, 0, count, count), long(size, offset), short(0)];
  return Buffer.concat([...parts, ...directory, ...end]);
}

function entry(name: string, content: Buffer, offset: number) {
  const packed = deflateRawSync(content, { level: 9 });
  const title = Buffer.from(name);
  const about = [
    short(VERSION, 0, DEFLATED, 0, SOME_DAY),
    long(crc32(content), packed.length, content.length),
    short(title.length, 0),
  ];
  const place = [short(0, 0, 0), long(READABLE, offset)];
  return {
    local: Buffer.concat([long(LOCAL), ...about, title, packed]),
    central: Buffer.concat([long(CENTRAL), short(BY_UNIX), ...about, ...place, title]),
  };
}

/** Two bytes each, the lower one first. */
function short(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, at) => bytes.writeUInt16LE(value, 2 * at));
  return bytes;
}

/** Four bytes each. */
function long(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32LE(value, 4 * at));
  return bytes;
}
