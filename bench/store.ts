import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import * as z from 'zod/mini';
import { embeddedStore } from '../cloudfunctions/adapters/embedded/store';
import { intentionOf, transactOnce } from '../cloudfunctions/kernel/receipts';
import type { Collection, Stored } from '../cloudfunctions/kernel/store';

/**
 * What a write through the embedded store costs: a transaction of six documents with their indexes and a receipt,
 * as a filed request makes them, against one plain SQLite insert of the same bytes, both on the disk before they
 * are acknowledged. Several callers at once, as behind a door. Printed as a ratio.
 */
const WRITES = 3000;
const CALLERS = 32;
const DOCUMENTS = 6;

interface Paper extends Stored {
  readonly officeId: string;
  readonly dueAt: number;
  readonly text: string;
}

const papers: Collection<Paper> = {
  name: 'papers',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    officeId: z.string(),
    dueAt: z.number(),
    text: z.string(),
  }),
  indexes: { byOffice: ['officeId', 'dueAt'], due: ['dueAt'] },
};
const text = '屋场会上说的话。'.repeat(20);

async function perSecond(write: (number: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const startedAt = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      while (next < WRITES) {
        next += 1;
        await write(next);
      }
    }),
  );
  return (WRITES * 1e9) / Number(process.hrtime.bigint() - startedAt);
}

async function throughTheStore(folder: string): Promise<number> {
  const store = embeddedStore({ file: join(folder, 'store.db') });
  const result = await perSecond((number) =>
    transactOnce(store, intentionOf('bench', '', { callId: `${number}` }), number, async (tx) => {
      for (let part = 0; part < DOCUMENTS; part += 1) {
        const id = `paper-${number}-${part}`;
        await tx.insert(papers, { id, officeId: `office-${number % 50}`, dueAt: number, text });
      }
      return { number };
    }),
  );
  await store.close();
  return result;
}

async function plainInserts(folder: string): Promise<number> {
  const database = new Database(join(folder, 'plain.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE papers (id INTEGER PRIMARY KEY, json TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO papers VALUES (?, ?)');
  const result = await perSecond((number) => {
    insert.run(number, JSON.stringify({ id: number, parts: Array(DOCUMENTS).fill(text) }));
    return Promise.resolve();
  });
  database.close();
  return result;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const plain = await plainInserts(folder);
  const stored = await throughTheStore(folder);
  rmSync(folder, { recursive: true });
  console.log(`plain inserts per second:          ${plain.toFixed(0)}`);
  console.log(`transactions of ${DOCUMENTS} per second:     ${stored.toFixed(0)}`);
  console.log(`transactions for one plain insert: ${(stored / plain).toFixed(2)}`);
}

void main();
