import { setImmediate } from 'node:timers';
import type Database from 'libsql';
import { AlreadyExists, WriteConflict } from '../../kernel/store';
import type { Touched } from '../draft';
import type { Snapshot } from './snapshot';
import type { TableOf } from './tables';

/** Why a commit was not kept. */
export interface Lost {
  readonly because: WriteConflict;
  /** Which one of those that lost in the same round, from 0. */
  readonly place: number;
}

/** Where finished transactions wait to be kept. */
export interface Commits {
  /** Resolves when everything is on the disk, or with the reason why nothing was kept. */
  readonly hand: (touched: readonly Touched[]) => Promise<Lost | undefined>;
  /** Keeps at once what waits. */
  readonly flush: () => void;
}

interface Waiting {
  readonly touched: readonly Touched[];
  readonly resolve: (lost: Lost | undefined) => void;
  readonly reject: (thrown: unknown) => void;
}

/**
 * Commits that arrive in one turn of the event loop share one SQLite transaction, and so one wait for the
 * disk. Each is checked against the versions it has read, those before it in the round included.
 */
export function commitsTo(
  database: Database.Database,
  tableOf: TableOf,
  snapshot: Snapshot,
): Commits {
  let waiting: Waiting[] = [];

  function flush(): void {
    const round = waiting;
    waiting = [];
    snapshot.end();
    try {
      const verdicts = keep(database, tableOf, round);
      round.forEach(({ resolve }, at) => {
        resolve(verdicts[at]);
      });
    } catch (thrown) {
      round.forEach(({ reject }) => {
        reject(thrown);
      });
    }
  }

  return {
    flush,
    hand: (touched) =>
      new Promise((resolve, reject) => {
        if (waiting.push({ touched, resolve, reject }) === 1) {
          setImmediate(flush);
        }
      }),
  };
}

/** Whether something that was read, or taken for granted, is not so. */
export function isStale(tableOf: TableOf, touched: readonly Touched[]): boolean {
  return touched.some((it) => hasMoved(tableOf, it));
}

function keep(
  database: Database.Database,
  tableOf: TableOf,
  round: readonly Waiting[],
): (Lost | undefined)[] {
  if (round.length === 0) {
    return [];
  }
  // A table that is new is made before: what is rolled back would take it along.
  round.flatMap(({ touched }) => touched).forEach(({ collection }) => tableOf(collection));
  database.exec('BEGIN IMMEDIATE');
  try {
    const verdicts = keepAll(tableOf, round) ? [] : keepMost(database, tableOf, round);
    database.exec('COMMIT');
    return verdicts;
  } catch (thrown) {
    if (database.inTransaction) {
      database.exec('ROLLBACK');
    }
    throw thrown;
  }
}

/** Nearly always nobody is in another's way: what is written says itself whether it was as expected. */
function keepAll(tableOf: TableOf, round: readonly Waiting[]): boolean {
  return round.every(({ touched }) => touched.every((it) => write(tableOf, it)));
}

/** Begins again, and looks at each before anything of it is written. */
function keepMost(
  database: Database.Database,
  tableOf: TableOf,
  round: readonly Waiting[],
): (Lost | undefined)[] {
  database.exec('ROLLBACK; BEGIN IMMEDIATE');
  let place = 0;
  return round.map(({ touched }) => {
    const because = conflictOf(tableOf, touched);
    if (because) {
      return { because, place: place++ };
    }
    touched.forEach((it) => write(tableOf, it));
    return undefined;
  });
}

function conflictOf(tableOf: TableOf, touched: readonly Touched[]): WriteConflict | undefined {
  const moved = touched.filter((it) => hasMoved(tableOf, it));
  const [first] = moved;
  if (!first) {
    return undefined;
  }
  return moved.every(({ isRead, expected }) => !isRead && expected === 0)
    ? new AlreadyExists(`${first.collection.name} ${first.id} exists already`)
    : new WriteConflict(`${first.collection.name} ${first.id} has moved on`);
}

function hasMoved(tableOf: TableOf, { collection, id, expected }: Touched): boolean {
  return tableOf(collection).version(id) !== expected;
}

/** Whether it was as expected; it is written if so. */
function write(tableOf: TableOf, it: Touched): boolean {
  const { collection, id, expected, version, json, isWritten } = it;
  const table = tableOf(collection);
  if (!isWritten || (json === undefined && expected === 0)) {
    return !hasMoved(tableOf, it);
  }
  if (json === undefined) {
    return table.remove(id, expected);
  }
  return expected === 0
    ? table.insert(id, version, json)
    : table.replace(id, expected, version, json);
}
