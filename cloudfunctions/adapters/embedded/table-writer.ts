import type { Declared } from '../draft';
import { tableName } from './tables';
import type { Writer } from './writer';

/** Writes the documents of one collection, each only if it still is what the writer took it for. */
export interface TableWriter {
  /** 0 when there is no such document. */
  readonly version: (id: string) => number;
  /** Whether it was new. */
  readonly insert: (id: string, version: number, json: string) => boolean;
  /** Whether it still had the version that is expected. */
  readonly replace: (id: string, expected: number, version: number, json: string) => boolean;
  readonly remove: (id: string, expected: number) => boolean;
}

/** The writers of the collections that have their table. */
export type TableWriterOf = (collection: Declared) => TableWriter;

/** Hands out the writers of these collections; what was prepared once is kept. */
export function tableWritersOn(
  writer: Writer,
): (collections: readonly Declared[]) => Promise<TableWriterOf> {
  const known = new Map<string, TableWriter>();
  return async (collections) => {
    for (const { name } of collections) {
      if (!known.has(name)) {
        known.set(name, await tableWriter(writer, name));
      }
    }
    return ({ name }) => known.get(name) as TableWriter;
  };
}

async function tableWriter(writer: Writer, collection: string): Promise<TableWriter> {
  const table = tableName(collection);
  const version = await writer.prepare(`SELECT version FROM ${table} WHERE id = ?`);
  const insert = await writer.prepare(
    `INSERT INTO ${table} VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const replace = await writer.prepare(
    `UPDATE ${table} SET version = ?, json = ? WHERE id = ? AND version = ?`,
  );
  const remove = await writer.prepare(`DELETE FROM ${table} WHERE id = ? AND version = ?`);
  version.raw();
  return {
    version: (id) => (version.get([id]) as [number] | undefined)?.[0] ?? 0,
    insert: (id, made, json) => insert.run([id, made, json]).changes === 1,
    replace: (id, expected, made, json) => replace.run([made, json, id, expected]).changes === 1,
    remove: (id, expected) => remove.run([id, expected]).changes === 1,
  };
}
