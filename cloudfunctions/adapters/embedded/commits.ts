import { setImmediate as nextTurn } from 'node:timers/promises';
import { AlreadyExists, WriteConflict } from '../../kernel/store';
import type { Declared, Touched } from '../draft';
import type { Snapshot } from './snapshot';
import { type TableWriterOf, tableWritersOn } from './table-writer';
import type { Table, TableOf } from './tables';
import type { Statement, Writer } from './writer';

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
  /** Resolves when nothing waits any more. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly touched: readonly Touched[];
  readonly resolve: (lost: Lost | undefined) => void;
  readonly reject: (thrown: unknown) => void;
}

/**
 * Commits that arrive in one turn of the event loop, or while those before them are on their way to the disk,
 * share one SQLite transaction, and so one wait. Each is checked against the versions it has read, those before
 * it in the round included.
 */
export function commitsTo(writer: Writer, tableOf: TableOf, snapshot: Snapshot): Commits {
  const keep = keeperWith(writer, tableOf, snapshot);
  let waiting: Waiting[] = [];
  let rounds: Promise<void> | undefined;

  async function goRound(): Promise<void> {
    await nextTurn();
    while (waiting.length > 0) {
      const round = waiting;
      waiting = [];
      await keep(round);
      await nextTurn();
    }
    rounds = undefined;
  }

  return {
    hand: (touched) =>
      new Promise((resolve, reject) => {
        waiting.push({ touched, resolve, reject });
        rounds ??= goRound();
      }),
    end: () => rounds ?? Promise.resolve(),
  };
}

/** Whether something that was read, or taken for granted, is not so. */
export function isStale(tableOf: TableOf, touched: readonly Touched[]): boolean {
  return touched.some((it) => hasMoved(tableOf, it));
}

type Round = readonly Waiting[];

/** Keeps a round and tells everybody in it how it went; what fails is told to them, and to nobody else. */
function keeperWith(
  writer: Writer,
  tableOf: TableOf,
  snapshot: Snapshot,
): (round: Round) => Promise<void> {
  const writersOf = tableWritersOn(writer);
  let statements: Promise<Statement[]> | undefined;

  async function verdictsOn(round: Round): Promise<readonly (Lost | undefined)[]> {
    const collections = round.flatMap(({ touched }) => touched.map(({ collection }) => collection));
    // A table that is new is made before: what is rolled back would take it along.
    collections.forEach(tableOf);
    const to = await writersOf(collections);
    statements ??= Promise.all(['BEGIN IMMEDIATE', 'ROLLBACK'].map((sql) => writer.prepare(sql)));
    const [begin, rollback] = (await statements) as [Statement, Statement];
    snapshot.end();
    try {
      begin.run([]);
      if (keepAll(to, round)) {
        await writer.exec('COMMIT');
        return [];
      }
      rollback.run([]);
      begin.run([]);
      const verdicts = keepMost(to, round);
      await writer.exec('COMMIT');
      return verdicts;
    } catch (thrown) {
      if (writer.inTransaction) {
        rollback.run([]);
      }
      throw thrown;
    }
  }

  return (round) =>
    verdictsOn(round).then(
      (verdicts) => {
        round.forEach(({ resolve }, at) => {
          resolve(verdicts[at]);
        });
      },
      (thrown: unknown) => {
        round.forEach(({ reject }) => {
          reject(thrown);
        });
      },
    );
}

/** Nearly always nobody is in another's way: what is written says itself whether it was as expected. */
function keepAll(to: TableWriterOf, round: Round): boolean {
  return round.every(({ touched }) => touched.every((it) => write(to, it)));
}

/** Looks at each before anything of it is written. */
function keepMost(to: TableWriterOf, round: Round): (Lost | undefined)[] {
  let place = 0;
  return round.map(({ touched }) => {
    const because = conflictOf(to, touched);
    if (because) {
      return { because, place: place++ };
    }
    touched.forEach((it) => write(to, it));
    return undefined;
  });
}

function conflictOf(to: TableWriterOf, touched: readonly Touched[]): WriteConflict | undefined {
  const moved = touched.filter((it) => hasMoved(to, it));
  const [first] = moved;
  if (!first) {
    return undefined;
  }
  return moved.every(({ isRead, expected }) => !isRead && expected === 0)
    ? new AlreadyExists(`${first.collection.name} ${first.id} exists already`)
    : new WriteConflict(`${first.collection.name} ${first.id} has moved on`);
}

type VersionOf = (collection: Declared) => Pick<Table, 'version'>;

function hasMoved(tableOf: VersionOf, { collection, id, expected }: Touched): boolean {
  return tableOf(collection).version(id) !== expected;
}

/** Whether it was as expected; it is written if so. */
function write(to: TableWriterOf, it: Touched): boolean {
  const { collection, id, expected, version, json, isWritten } = it;
  if (!isWritten || (json === undefined && expected === 0)) {
    return !hasMoved(to, it);
  }
  if (json === undefined) {
    return to(collection).remove(id, expected);
  }
  return expected === 0
    ? to(collection).insert(id, version, json)
    : to(collection).replace(id, expected, version, json);
}
