import Database from 'libsql';
import { snapshotOf } from '../../../cloudfunctions/adapters/embedded/snapshot';
import { tableWritersOn } from '../../../cloudfunctions/adapters/embedded/table-writer';
import { tablesIn } from '../../../cloudfunctions/adapters/embedded/tables';
import { writerOn } from '../../../cloudfunctions/adapters/embedded/writer';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const database = new Database(':memory:');
tablesIn(database, snapshotOf(database))(notes);
const writer = writerOn(database);

it('writes only over the version that is expected', async () => {
  const table = (await tableWritersOn(writer)([notes]))(notes);

  expect([table.insert('a', 1, '{}'), table.insert('a', 1, '{}')]).toEqual([true, false]);
  expect([table.replace('a', 1, 2, '{}'), table.replace('a', 1, 2, '{}')]).toEqual([true, false]);
  expect(table.version('a')).toBe(2);
  expect([table.remove('a', 1), table.remove('a', 2)]).toEqual([false, true]);
  expect(table.version('a')).toBe(0);
});

it('prepares what it writes with once', async () => {
  const prepare = jest.spyOn(writer, 'prepare');
  const writersOf = tableWritersOn(writer);
  const [first, second] = [await writersOf([notes, notes]), await writersOf([notes])];

  expect(prepare).toHaveBeenCalledTimes(4);
  expect(second(notes)).toBe(first(notes));
});
