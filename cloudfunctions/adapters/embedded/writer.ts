import type Database from 'libsql';
import AsyncDatabase from 'libsql/promise';
import { promised } from '../draft';

/** A statement that runs at once. */
export interface Statement {
  readonly run: (values: readonly unknown[]) => { readonly changes: number };
  readonly get: (values: readonly unknown[]) => unknown;
  readonly raw: () => Statement;
}

/**
 * The connection that writes. Its statements run at once; `exec` may wait for the disk beside this thread, which
 * goes on reading and answering meanwhile.
 */
export interface Writer {
  readonly prepare: (sql: string) => Promise<Statement>;
  readonly exec: (sql: string) => Promise<void>;
  readonly inTransaction: boolean;
  readonly close: () => Promise<void>;
}

/** What the library gives, which has no types of its own for it. */
type Connection = Omit<Writer, 'close'> & { readonly close: () => void };

/** A connection of its own to a file, with these settings; it is opened when something is first to be written. */
export function writerTo(file: string, settings: string): Writer {
  let opening: Promise<Connection> | undefined;
  let opened: Connection | undefined;

  async function open(): Promise<Connection> {
    const database = new AsyncDatabase(file, undefined) as unknown as Connection;
    await database.exec(settings);
    return (opened = database);
  }

  return {
    prepare: async (sql) => (await (opening ??= open())).prepare(sql),
    exec: async (sql) => (await (opening ??= open())).exec(sql),
    get inTransaction() {
      return opened?.inTransaction ?? false;
    },
    async close() {
      (await opening)?.close();
    },
  };
}

/** What lies in memory has one connection only, and no disk to wait for. */
export function writerOn(database: Database.Database): Writer {
  return {
    prepare: (sql) => promised(() => database.prepare(sql) as Statement),
    exec: (sql) =>
      promised(() => {
        database.exec(sql);
      }),
    get inTransaction() {
      return database.inTransaction;
    },
    close: () => Promise.resolve(),
  };
}
