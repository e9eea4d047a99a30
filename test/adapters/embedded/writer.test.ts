import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type Writer, writerOn, writerTo } from '../../../cloudfunctions/adapters/embedded/writer';

const SETTINGS = 'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL';
const folder = mkdtempSync(join(tmpdir(), 'writer-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'notes.db');
const onFile = new Database(file);
onFile.exec(`${SETTINGS}; CREATE TABLE notes (id TEXT PRIMARY KEY)`);
const inMemory = new Database(':memory:');
inMemory.exec('CREATE TABLE notes (id TEXT PRIMARY KEY)');

const writers: readonly [string, Writer, Database.Database][] = [
  ['to a file', writerTo(file, SETTINGS), onFile],
  ['in memory', writerOn(inMemory), inMemory],
];

describe.each(writers)('%s', (_where, writer, reader) => {
  const ids = () => reader.prepare('SELECT id FROM notes ORDER BY id').raw().all().flat();

  it('keeps what was committed, and shows it to whoever reads', async () => {
    const [begin, insert] = await Promise.all(
      ['BEGIN IMMEDIATE', 'INSERT INTO notes VALUES (?)'].map((sql) => writer.prepare(sql)),
    );
    begin?.run([]);
    expect(writer.inTransaction).toBe(true);
    expect(insert?.run(['a'])).toMatchObject({ changes: 1 });
    await writer.exec('COMMIT');

    expect(writer.inTransaction).toBe(false);
    expect(ids()).toEqual(['a']);
  });

  it('tells what is wrong with a statement, and stays usable', async () => {
    await expect(writer.exec('COMMIT AND MORE')).rejects.toThrow('syntax error');
    await expect(writer.prepare('SELECT id FROM nowhere')).rejects.toThrow('nowhere');
    const insert = await writer.prepare('INSERT INTO notes VALUES (?)');
    expect(() => insert.run(['a'])).toThrow('UNIQUE');
    expect((await writer.prepare('SELECT id FROM notes')).raw().get([])).toEqual(['a']);
  });
});

it('lets this thread read while the disk is waited for', async () => {
  const [, writer] = writers[0] ?? [];
  const begin = await writer?.prepare('BEGIN IMMEDIATE');
  const insert = await writer?.prepare('INSERT INTO notes VALUES (?)');
  begin?.run([]);
  insert?.run(['b']);
  const before = onFile.prepare('SELECT count(*) FROM notes').raw().get([]);
  const committed = writer?.exec('COMMIT');

  expect(before).toEqual([1]);
  await committed;
  expect(onFile.prepare('SELECT count(*) FROM notes').raw().get([])).toEqual([2]);
  await writer?.close();
});
