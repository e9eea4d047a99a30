import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import {
  AlreadyExists,
  type Collection,
  type Page,
  type Query,
  type Store,
  type Stored,
  type Transaction,
  WriteConflict,
} from '../../kernel/store';
import { Draft, promised, type Read } from '../draft';
import { checkedLimit, cursorAt, lookAlong, placeOf } from '../look';
import { isStorableId } from '../storable';
import { type Commits, commitsTo, isStale, type Lost } from './commits';
import { snapshotOf } from './snapshot';
import { type Table, type TableOf, tablesIn } from './tables';
import { writerOn, writerTo } from './writer';

const ATTEMPTS = 5;

/** How long another process may hold the file. */
const BUSY_MS = 5000;

/** What was acknowledged is on the disk; the log is folded into the file every 8,000 pages. */
const SETTINGS = `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000`;

export interface EmbeddedOptions {
  /** Kept in memory without one. */
  readonly file?: string;
  /**
   * Runs each transaction twice and throws the first run away, as CloudBase does after a conflict:
   * whatever a transaction does besides reading and writing shows in the tests.
   */
  readonly rehearse?: boolean;
}

/**
 * The store of one machine, in one SQLite file, for local runs and tests. What was acknowledged survives a
 * power cut. It is stricter than CloudBase, never looser: optimistic like the cloud, and a query without
 * its declared index fails.
 */
export function embeddedStore({ file, rehearse = false }: EmbeddedOptions = {}): Store & {
  close(): Promise<void>;
} {
  const database = new Database(file ?? ':memory:');
  database.exec(SETTINGS);
  const writer = file === undefined ? writerOn(database) : writerTo(file, SETTINGS);
  const snapshot = snapshotOf(database);
  const tableOf = tablesIn(database, snapshot);
  const commits = commitsTo(writer, tableOf, snapshot);

  return {
    get: (from, id) => promised(() => read(tableOf, from, id)),
    find: (from, query) => promised(() => find(tableOf(from), from, query)),
    count: (from, query) => promised(() => tableOf(from).count(lookAlong(from, query))),
    async transact(work) {
      if (rehearse) {
        await attempt(work, new Draft(rowsOf(tableOf)));
      }
      return transact(work, tableOf, commits);
    },
    async close() {
      await commits.end();
      await writer.close();
      snapshot.end();
      database.close();
    },
  };
}

function rowsOf(tableOf: TableOf): Read {
  return (from, id) => tableOf(from).read(id);
}

function read<T extends Stored>(tableOf: TableOf, from: Collection<T>, id: string): T | undefined {
  const row = isStorableId(id) ? tableOf(from).read(id) : undefined;
  return row && (JSON.parse(row.json) as T);
}

function find<T extends Stored>(table: Table, from: Collection<T>, query: Query): Page<T> {
  const look = lookAlong(from, query);
  const limit = checkedLimit(query.limit);
  const after = query.after === undefined ? undefined : placeOf(look, query.after);
  const slice = { order: query.order ?? 'ascending', limit: limit + 1, after } as const;
  const found = JSON.parse(table.find(look, slice)) as T[];
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last ? { items, next: cursorAt(look, last) } : { items };
}

type Work<R> = (tx: Transaction) => Promise<R>;

async function transact<R>(work: Work<R>, tableOf: TableOf, commits: Commits): Promise<R> {
  for (let left = ATTEMPTS; ; left -= 1) {
    const draft = new Draft(rowsOf(tableOf));
    const outcome = await attempt(work, draft);
    const touched = draft.end();
    if ('thrown' in outcome && !isStale(tableOf, touched)) {
      throw outcome.thrown;
    }
    const lost = 'thrown' in outcome ? OVERTAKEN : await commits.hand(touched);
    if ('result' in outcome && !lost) {
      return outcome.result;
    }
    if (lost && (left === 1 || lost.because instanceof AlreadyExists)) {
      throw lost.because;
    }
    await queueUp(lost?.place ?? 0);
  }
}

/** It threw over what it had read, and that was already out of date. */
const OVERTAKEN: Lost = { because: new WriteConflict('what was read has moved on'), place: 0 };

async function attempt<R>(
  work: Work<R>,
  draft: Draft,
): Promise<{ readonly result: R } | { readonly thrown: unknown }> {
  try {
    return { result: await work(draft) };
  } catch (thrown) {
    return { thrown };
  }
}

/** Those who lost in one round go on one after the other, a turn of the event loop each. */
async function queueUp(place: number): Promise<void> {
  for (let turns = place; turns >= 0; turns -= 1) {
    await nextTurn();
  }
}
