import Database from 'libsql';
import { Draft, type Touched } from '../../../cloudfunctions/adapters/draft';
import { commitsTo, isStale } from '../../../cloudfunctions/adapters/embedded/commits';
import { tablesIn } from '../../../cloudfunctions/adapters/embedded/tables';
import { AlreadyExists, WriteConflict } from '../../../cloudfunctions/kernel/store';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const database = new Database(':memory:');
const tableOf = tablesIn(database);
const statements: string[] = [];
const exec = database.exec.bind(database);
database.exec = (sql) => {
  statements.push(sql);
  return exec(sql);
};
const commits = commitsTo(database, tableOf);

async function written(id: string): Promise<readonly Touched[]> {
  const draft = new Draft((from, wanted) => tableOf(from).read(wanted));
  const note = await draft.get(notes, id);
  await (note ? draft.replace(notes, note) : draft.insert(notes, { id }));
  return draft.end();
}

it('keeps what arrives together in one SQLite transaction', async () => {
  tableOf(notes);
  statements.length = 0;
  const all = await Promise.all(['a', 'b', 'c'].map(written));

  expect(await Promise.all(all.map(commits.hand))).toEqual([undefined, undefined, undefined]);
  expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
  expect(['a', 'b', 'c'].map((id) => tableOf(notes).version(id))).toEqual([1, 1, 1]);
});

it('rolls back alone the ones that lost, and tells them their place', async () => {
  const [first, second, third, other] = await Promise.all(['d', 'd', 'd', 'e'].map(written));
  const lost = await Promise.all([first, second, third, other].map((it) => commits.hand(it ?? [])));

  expect(lost).toEqual([
    undefined,
    { because: expect.any(WriteConflict) as unknown, place: 0 },
    { because: expect.any(WriteConflict) as unknown, place: 1 },
    undefined,
  ]);
  expect(tableOf(notes).version('e')).toBe(1);
});

it('tells a duplicate from a race', async () => {
  const draft = new Draft(() => undefined);
  await draft.insert(notes, { id: 'a' });

  expect((await commits.hand(draft.end()))?.because).toBeInstanceOf(AlreadyExists);
});

it('knows what is stale', async () => {
  const touched = await written('f');
  expect(isStale(tableOf, touched)).toBe(false);
  await commits.hand(touched);
  expect(isStale(tableOf, touched)).toBe(true);
});

it('rejects all that waited when the file fails, and goes on afterwards', async () => {
  const touched = await written('g');
  const broken = { ...touched[0], json: null as unknown as string } as Touched;

  await expect(
    Promise.all([commits.hand([broken]), commits.hand(await written('h'))]),
  ).rejects.toThrow('NOT NULL');
  expect(database.inTransaction).toBe(false);
  expect(tableOf(notes).version('h')).toBe(0);
  expect(await commits.hand(await written('h'))).toBeUndefined();
});
