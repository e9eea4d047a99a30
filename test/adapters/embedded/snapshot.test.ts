import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { snapshotOf } from '../../../cloudfunctions/adapters/embedded/snapshot';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { notesNamed } from '../store.conformance';

it('takes one snapshot for reads without a pause, and is over before anything else comes', async () => {
  const database = new Database(':memory:');
  const snapshot = snapshotOf(database);
  await Promise.resolve();
  snapshot.take();
  await Promise.resolve();
  snapshot.take();
  expect(database.inTransaction).toBe(true);
  await new Promise((resolve) => {
    process.nextTick(resolve);
  });
  expect(database.inTransaction).toBe(false);
});

it('is over at once when something is to be written', () => {
  const database = new Database(':memory:');
  const snapshot = snapshotOf(database);
  snapshot.take();
  snapshot.end();
  snapshot.end();
  expect(database.inTransaction).toBe(false);
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
