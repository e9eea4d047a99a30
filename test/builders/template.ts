import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import type { Store } from '../../cloudfunctions/kernel/store';
import { seedDemonstration } from '../../local/demonstration/seed';
import { testVault } from './composed';

/**
 * The demonstration village as a file that is seeded once and copied for each test: three milliseconds instead
 * of three hundred. The file's name follows from the sources that decide what stands in it.
 */
const SOURCES = [
  'cloudfunctions/adapters/embedded',
  'cloudfunctions/domains',
  'cloudfunctions/law',
  'local/demonstration',
];
const CACHE = 'node_modules/.cache/demonstration-village';
const copies = mkdtempSync(join(tmpdir(), 'village-'));
const template = join(CACHE, `${fingerprint()}.db`);

const DAY = 86_400_000;

/** What SQLite writes beside a file that has not been folded together yet. */
const PARTS = ['', '-wal'];

/** With the file it lies in, for whoever looks at the disk itself. */
export type OpenStore = Store & { close(): Promise<void>; readonly file: string };

/** Seeds the template, unless another test file or an earlier run has. */
export async function prepareTemplate(now: number): Promise<void> {
  if (existsSync(template)) {
    return;
  }
  mkdirSync(CACHE, { recursive: true });
  forgetOldTemplates();
  const draft = join(copies, 'template.db');
  const store = embeddedStore({ file: draft });
  await seedDemonstration(store, now, testVault);
  await store.close();
  for (const part of PARTS.filter((it) => existsSync(draft + it)).reverse()) {
    const near = `${template}${part}.${process.pid}`;
    copyFileSync(draft + part, near);
    renameSync(near, template + part);
  }
}

/** A store of its own with the demonstration village in it; each transaction is rehearsed. */
export function copyOfTemplate(number: number): OpenStore {
  const file = join(copies, `${number}.db`);
  for (const part of PARTS.filter((it) => existsSync(template + it))) {
    copyFileSync(template + part, file + part);
  }
  return { ...embeddedStore({ file, rehearse: true }), file };
}

export function removeCopies(): void {
  rmSync(copies, { recursive: true, force: true });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((it) => it.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Templates that no run uses any more. */
function forgetOldTemplates(): void {
  for (const file of readdirSync(CACHE)) {
    const path = join(CACHE, file);
    if (Date.now() - statSync(path).mtimeMs > DAY) {
      rmSync(path, { force: true });
    }
  }
}
