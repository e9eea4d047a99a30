import Database from 'libsql';
import { Draft, type Touched } from '../../../cloudfunctions/adapters/draft';
import { commitsTo, isStale } from '../../../cloudfunctions/adapters/embedded/commits';
import { snapshotOf } from '../../../cloudfunctions/adapters/embedded/snapshot';
import { tablesIn } from '../../../cloudfunctions/adapters/embedded/tables';
import { type Writer, writerOn } from '../../../cloudfunctions/adapters/embedded/writer';
import { AlreadyExists, WriteConflict } from '../../../cloudfunctions/kernel/store';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const database = new Database(':memory:');
const snapshot = snapshotOf(database);
const tableOf = tablesIn(database, snapshot);
const statements: string[] = [];
const writer = writerOn(database);
const noted: Writer = {
  async prepare(sql) {
    const statement = await writer.prepare(sql);
    const run = statement.run.bind(statement);
    return Object.assign(statement, {
      run(values: readonly unknown[]) {
        statements.push(sql);
        return run(values);
      },
    });
  },
  exec(sql) {
    statements.push(sql);
    return writer.exec(sql);
  },
  get inTransaction() {
    return writer.inTransaction;
  },
  close: writer.close,
};
const commits = commitsTo(noted, tableOf, snapshot);
const ofTransactions = () => statements.filter((sql) => !/INSERT|UPDATE|DELETE/.test(sql));

async function written(id: string): Promise<readonly Touched[]> {
  const draft = new Draft((from, wanted) => tableOf(from).read(wanted));
  const note = await draft.get(notes, id);
  await (note ? draft.replace(notes, note) : draft.insert(notes, { id }));
  return draft.end();
}

it('keeps what arrives together in one SQLite transaction', async () => {
  const all = await Promise.all(['a', 'b', 'c'].map(written));
  snapshot.end();
  statements.length = 0;

  expect(await Promise.all(all.map(commits.hand))).toEqual([undefined, undefined, undefined]);
  expect(ofTransactions()).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
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

it('looks before it writes once somebody is in the way, and undoes what it has written', async () => {
  const [first, second] = await Promise.all(['i', 'i'].map(written));
  snapshot.end();
  statements.length = 0;
  await Promise.all([first, second].map((it) => commits.hand(it ?? [])));

  expect(ofTransactions()).toEqual([
    ...['BEGIN IMMEDIATE', 'ROLLBACK'],
    ...['BEGIN IMMEDIATE', 'COMMIT'],
  ]);
  expect(tableOf(notes).version('i')).toBe(1);
});

it('keeps the table of a collection whose first round had a loser', async () => {
  const others = notesNamed('others');
  const drafts = [1, 2].map(() => new Draft(() => undefined));
  await Promise.all(drafts.map((draft) => draft.insert(others, { id: 'a' })));
  const lost = await Promise.all(drafts.map((draft) => commits.hand(draft.end())));

  expect(lost.map((it) => it?.because)).toEqual([undefined, expect.any(AlreadyExists)]);
  expect(tableOf(others).version('a')).toBe(1);
});

it('replaces what was taken away and made anew, and forgets what was made and taken away', async () => {
  const draft = new Draft((from, wanted) => tableOf(from).read(wanted));
  await draft.remove(notes, { id: 'a', version: 1 });
  await draft.insert(notes, { id: 'a', dueAt: 5 });
  await draft.insert(notes, { id: 'fleeting' });
  await draft.remove(notes, { id: 'fleeting', version: 1 });
  await commits.hand(draft.end());

  expect(tableOf(notes).read('a')).toMatchObject({
    version: 1,
    json: expect.stringContaining('5') as unknown,
  });
  expect(tableOf(notes).version('fleeting')).toBe(0);
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

describe('while a round is on its way to the disk', () => {
  const passes: (() => void)[] = [];
  const slow: Writer = {
    ...noted,
    async exec(sql) {
      await new Promise<void>((resolve) => {
        passes.push(resolve);
      });
      await noted.exec(sql);
    },
  };
  const patient = commitsTo(slow, tableOf, snapshot);

  /** Lets the round that is on its way arrive, as soon as there is one. */
  async function arrive(): Promise<void> {
    while (passes.length === 0) {
      await new Promise(setImmediate);
    }
    passes.shift()?.();
  }

  it('lets what comes meanwhile wait, and keeps it in one transaction afterwards', async () => {
    const [first, ...later] = await Promise.all(['j', 'k', 'l'].map(written));
    statements.length = 0;
    const kept = patient.hand(first ?? []);
    while (passes.length === 0) {
      await new Promise(setImmediate);
    }
    const waiting = later.map(patient.hand);
    await arrive();
    await kept;
    await arrive();
    await Promise.all(waiting);

    expect(ofTransactions()).toEqual([
      ...['BEGIN IMMEDIATE', 'COMMIT'],
      ...['BEGIN IMMEDIATE', 'COMMIT'],
    ]);
    expect(['j', 'k', 'l'].map((id) => tableOf(notes).version(id))).toEqual([1, 1, 1]);
  });

  it('is at its end when nothing waits any more', async () => {
    await patient.end();
    const kept = patient.hand(await written('m'));
    const ended = patient.end().then(() => tableOf(notes).version('m'));
    await arrive();

    expect(await ended).toBe(1);
    expect(await kept).toBeUndefined();
  });
});
