import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { snapshotOf } from '../../../cloudfunctions/adapters/embedded/snapshot';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { notesNamed } from '../store.conformance';

/** A look that says how often it has looked. */
function counting(): () => number {
  let times = 0;
  return () => (times += 1);
}

const nextTick = () =>
  new Promise<void>((resolve) => {
    process.nextTick(resolve);
  });

it('takes one snapshot for reads without a pause, and is over before anything else comes', async () => {
  const database = new Database(':memory:');
  const snapshot = snapshotOf(database);
  await Promise.resolve();
  snapshot.ask('one', counting());
  await Promise.resolve();
  snapshot.ask('another', counting());
  expect(database.inTransaction).toBe(true);
  await nextTick();
  expect(database.inTransaction).toBe(false);
});

it('is over at once when something is to be written', () => {
  const database = new Database(':memory:');
  const snapshot = snapshotOf(database);
  snapshot.ask('one', counting());
  snapshot.end();
  snapshot.end();
  expect(database.inTransaction).toBe(false);
});

it('answers as before until something is to be written here', async () => {
  const snapshot = snapshotOf(new Database(':memory:'));
  const look = counting();
  expect([snapshot.ask('one', look), snapshot.ask('one', look)]).toEqual([1, 1]);
  await nextTick();
  expect(snapshot.ask('one', look)).toBe(1);
  snapshot.end();
  expect(snapshot.ask('one', look)).toBe(2);
});

it('remembers that there was nothing', () => {
  const snapshot = snapshotOf(new Database(':memory:'));
  const look = jest.fn<string | undefined, []>();
  expect([snapshot.ask('one', look), snapshot.ask('one', look)]).toEqual([undefined, undefined]);
  expect(look).toHaveBeenCalledTimes(1);
});

it('does not remember what is long', () => {
  const snapshot = snapshotOf(new Database(':memory:'));
  const list = '信'.repeat(10_001);
  const look = jest.fn<string | { version: number; json: string }, []>(() => list);
  look.mockReturnValueOnce({ version: 1, json: list });
  expect(snapshot.ask('one', look)).toEqual({ version: 1, json: list });
  expect([snapshot.ask('one', look), snapshot.ask('one', look)]).toEqual([list, list]);
  expect(look).toHaveBeenCalledTimes(3);
});

it('forgets what was asked before it is too much', async () => {
  const snapshot = snapshotOf(new Database(':memory:'));
  const look = counting();
  for (let question = 0; question < 1000; question += 1) {
    snapshot.ask(`question ${question}`, look);
  }
  await nextTick();
  expect(snapshot.ask('question 0', look)).toBe(1001);
});

it('shows what another process has acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const file = join(folder, 'village.db');
  const [here, there] = [embeddedStore({ file }), embeddedStore({ file })];
  const notes = notesNamed('notes');
  for (let dueAt = 0; dueAt < 20; dueAt += 1) {
    const before = await there.get(notes, 'a');
    await here.transact((tx) =>
      before ? tx.replace(notes, { ...before, dueAt }) : tx.insert(notes, { id: 'a', dueAt }),
    );
    expect(await there.get(notes, 'a')).toMatchObject({ dueAt });
  }
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true });
});
