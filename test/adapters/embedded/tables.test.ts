import Database from 'libsql';
import { snapshotOf } from '../../../cloudfunctions/adapters/embedded/snapshot';
import { tablesIn } from '../../../cloudfunctions/adapters/embedded/tables';
import { lookAlong } from '../../../cloudfunctions/adapters/look';
import { StoreMisuse } from '../../../cloudfunctions/kernel/store';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const tablesOf = (database: Database.Database) => tablesIn(database, snapshotOf(database));

it('makes a table and its indexes when the collection is first used, and once', () => {
  const database = new Database(':memory:');
  const names = () =>
    (database.prepare('SELECT name FROM sqlite_master').all() as { name: string }[])
      .map(({ name }) => name)
      .sort();
  const tableOf = tablesOf(database);
  expect(names()).toEqual([]);

  expect(tableOf(notes)).toBe(tableOf(notes));
  tablesOf(database)(notes);
  expect(names()).toEqual([
    'notes',
    'notes.byKind: kind dueAt',
    'notes.byPlace: place.village open',
    'notes.byText: text',
    'notes.due: dueAt',
    'sqlite_autoindex_notes_1',
  ]);
});

it('makes an index anew when it is declared anew', () => {
  const database = new Database(':memory:');
  tablesOf(database)(notes);
  database.exec(`INSERT INTO notes VALUES ('a', 1, '{"id":"a","text":"x","dueAt":5}')`);
  const changed = { ...notes, indexes: { due: ['text', 'dueAt'] } };
  const table = tablesOf(database)(changed);

  expect(table.count(lookAlong(changed, { index: 'due', equals: { text: 'x' } }))).toBe(1);
});

it('walks along the index and sorts nothing', () => {
  const database = new Database(':memory:');
  const plans: string[] = [];
  const prepare = database.prepare.bind(database);
  database.prepare = (sql: string) => {
    if (sql.includes('INDEXED BY')) {
      const values = (sql.match(/\?/g) ?? []).map(() => 1);
      const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
      plans.push(...plan.map(({ detail }) => detail));
    }
    return prepare(sql);
  };
  const table = tablesOf(database)(notes);
  const look = lookAlong(notes, {
    index: 'byKind',
    equals: { kind: 'road' },
    range: { field: 'dueAt', from: 1, before: 9 },
  });
  table.find(look, { limit: 5, after: { values: [3], id: 'a' }, order: 'descending' });
  table.find(look, { limit: 5, after: undefined });
  table.count(look);

  // What was found is handed on as it comes, to be made one list.
  const handedOn = /^(CO-ROUTINE|SCAN) \(subquery/;
  const walks = plans.filter((plan) => !handedOn.test(plan));
  expect(walks).toHaveLength(3);
  walks.forEach((plan) => {
    expect(plan).toMatch(
      /^SEARCH notes USING (COVERING )?INDEX notes.byKind: kind dueAt \(<expr>=\?/,
    );
  });
});

it.each(['a-b', 'a"b', '', '1a', 'a;b'])('refuses the name %j', (name) => {
  expect(() => tablesOf(new Database(':memory:'))({ name, indexes: {} })).toThrow(StoreMisuse);
});

it('reads a document with its version, and 0 where there is none', () => {
  const database = new Database(':memory:');
  const table = tablesOf(database)(notes);
  database.exec(`INSERT INTO notes VALUES ('a', 7, '{"id":"a"}')`);

  expect([table.version('a'), table.version('b')]).toEqual([7, 0]);
  expect(table.read('a')).toEqual({ version: 7, json: '{"id":"a"}' });
  expect(table.read('b')).toBeUndefined();
});
