import type Database from 'libsql';
import { type IndexValue, type Query, StoreMisuse } from '../../kernel/store';
import type { Declared, Row } from '../draft';
import type { Look, Place } from '../look';
import type { Snapshot } from './snapshot';

/** Reads the documents of one collection: their JSON once, and an index on expressions for each declared one. */
export interface Table {
  /** 0 when there is no such document. */
  readonly version: (id: string) => number;
  readonly read: (id: string) => Row | undefined;
  /** The JSON of a list of all that was found: one step out of SQLite, and one parse, instead of one each. */
  readonly find: (look: Look, page: Slice) => string;
  readonly count: (look: Look) => number;
}

export interface Slice extends Pick<Query, 'order'> {
  readonly limit: number;
  readonly after: Place | undefined;
}

export type TableOf = (collection: Declared) => Table;

/** Tables are made when a collection is first used. */
export function tablesIn(database: Database.Database, snapshot: Snapshot): TableOf {
  const tables = new Map<string, Table>();
  return (collection) => {
    const known = tables.get(collection.name);
    if (known) {
      return known;
    }
    snapshot.end();
    const table = tableOf(database, collection, snapshot);
    tables.set(collection.name, table);
    return table;
  };
}

function tableOf(database: Database.Database, collection: Declared, snapshot: Snapshot): Table {
  const table = tableName(collection.name);
  const statements = new Map<string, Database.Statement>();
  /** Looks of the same shape share one statement, which answers with one value. */
  const answerTo = (shape: string, sql: () => string, values: readonly unknown[]) => {
    const statement = statements.get(shape) ?? database.prepare(sql()).raw();
    statements.set(shape, statement);
    return snapshot.ask(
      `${collection.name} ${shape} ${JSON.stringify(values)}`,
      () => (statement.get(values) as [string | number])[0],
    );
  };

  database.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL)`,
  );
  for (const [index, fields] of Object.entries(collection.indexes)) {
    const columns = [...fields.map(expression), 'id'].join(', ');
    database.exec(
      `CREATE INDEX IF NOT EXISTS ${indexName(collection.name, index, fields)} ON ${table} (${columns}) ` +
        `WHERE ${standsIn(fields)}`,
    );
  }
  const select = (what: string, look: Look) =>
    `SELECT ${what} FROM ${table} INDEXED BY ${indexName(collection.name, look.index, look.fields)}`;
  const readVersion = database.prepare(`SELECT version FROM ${table} WHERE id = ?`).raw();
  const readRow = database.prepare(`SELECT version, json FROM ${table} WHERE id = ?`).raw();
  return {
    version: (id) => (readVersion.get([id]) as [number] | undefined)?.[0] ?? 0,
    read: (id) =>
      snapshot.ask(`${collection.name} ${id}`, () => {
        const row = readRow.get([id]) as [number, string] | undefined;
        return row && { version: row[0], json: row[1] };
      }),
    find: (look, slice) => {
      const { order = 'ascending', after, limit } = slice;
      const place = after ? [...after.values.map(bound), after.id] : [];
      return answerTo(
        `${shapeOf(look)} ${order} ${place.length}`,
        () => listSql(findSql(select('json', look), look, slice)),
        [...valuesOf(look), ...place, limit],
      ) as string;
    },
    count: (look) => {
      const sql = () => `${select('count(*)', look)} WHERE ${whereSql(look)}`;
      return answerTo(`${shapeOf(look)} counted`, sql, valuesOf(look)) as number;
    },
  };
}

function findSql(select: string, look: Look, { order, after }: Slice): string {
  const columns = [...look.open.map(expression), 'id'];
  const descending = order === 'descending';
  const onwards = after
    ? ` AND (${columns.join(', ')}) ${descending ? '<' : '>'} (${columns.map(() => '?').join(', ')})`
    : '';
  const sorted = columns.map((column) => (descending ? `${column} DESC` : column)).join(', ');
  return `${select} WHERE ${whereSql(look)}${onwards} ORDER BY ${sorted} LIMIT ?`;
}

/** SQLite hands what it finds on in the order in which it finds it; the stores' common tests hold it to that. */
function listSql(find: string): string {
  return `SELECT '[' || coalesce(group_concat(json), '') || ']' FROM (${find})`;
}

function whereSql({ fields, fixed, range }: Look): string {
  return [
    standsIn(fields),
    ...fixed.map(([field]) => `${expression(field)} = ?`),
    ...(range?.from === undefined ? [] : [`${expression(range.field)} >= ?`]),
    ...(range?.before === undefined ? [] : [`${expression(range.field)} < ?`]),
  ].join(' AND ');
}

/** The values for `whereSql`, in its order. */
function valuesOf({ fixed, range }: Look): (string | number)[] {
  const bounds = [range?.from, range?.before].filter((it) => it !== undefined);
  return [...fixed.map(([, value]) => value), ...bounds].map(bound);
}

/** All that the text of a look depends on. */
function shapeOf({ index, fixed, range }: Look): string {
  return [
    index,
    fixed.length,
    range?.from !== undefined && 'from',
    range?.before !== undefined && 'before',
  ].join(' ');
}

function standsIn(fields: readonly string[]): string {
  return fields.map((field) => `${expression(field)} IS NOT NULL`).join(' AND ');
}

/** SQLite writes true and false as 1 and 0. */
function bound(value: IndexValue): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

function expression(field: string): string {
  return `json ->> '$.${field.split('.').map(named).join('.')}'`;
}

/** The fields belong to the name: an index that is declared anew is made anew. */
function indexName(collection: string, index: string, fields: readonly string[]): string {
  return quoted(`${collection}.${named(index)}: ${fields.join(' ')}`);
}

/** What stands for a collection in a statement. */
export function tableName(collection: string): string {
  return quoted(named(collection));
}

function named(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw new StoreMisuse(`${name} is not a name for a collection, an index or a field`);
  }
  return name;
}

function quoted(name: string): string {
  return `"${name}"`;
}
