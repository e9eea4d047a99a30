import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { intentionOf, transactOnce } from '../../../cloudfunctions/kernel/receipts';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const folder = mkdtempSync(join(tmpdir(), 'crash-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(file: string, does: 'writes' | 'answers') {
  const script = join(__dirname, 'dying-store.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, file, does], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it('has all that was acknowledged after a process was killed, and nothing by halves', async () => {
  const file = join(folder, 'killed.db');
  const child = start(file, 'writes');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.length > 500) {
      child.kill('SIGKILL');
    }
  });
  await once(child, 'close');
  const acknowledged = said.split('\n').slice(0, -1);
  expect(acknowledged.length).toBeGreaterThan(100);

  const store = embeddedStore({ file });
  const { items } = await store.find(notes, { index: 'due', limit: 1000 });
  const ids = new Set(items.map(({ id }) => id));
  acknowledged.forEach((number) => {
    expect(ids).toContain(`left-${number}`);
  });
  ids.forEach((id) => {
    expect(ids).toContain(id.replace('left', 'right'));
  });
  expect(ids.size % 2).toBe(0);
  await store.close();
});

it('answers a call again that was kept and never answered, and changes nothing', async () => {
  const file = join(folder, 'unanswered.db');
  const [, signal] = (await once(start(file, 'answers'), 'exit')) as [unknown, string];
  expect(signal).toBe('SIGKILL');

  const store = embeddedStore({ file });
  const intention = intentionOf('notes.write', 'somebody', { callId: 'the-same-call-twice' });
  const answer = await transactOnce(store, intention, 0, () => Promise.resolve('kept by another'));
  expect(answer).toBe('kept by the first call');
  expect(await store.get(notes, 'once')).toEqual({ id: 'once', version: 1 });
  await store.close();
});

it('keeps what waits when it is closed in good order', async () => {
  const file = join(folder, 'closed.db');
  const store = embeddedStore({ file });
  const writing = store.transact((tx) => tx.insert(notes, { id: 'last' }));
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  await store.close();

  await writing;
  const again = embeddedStore({ file });
  expect(await again.get(notes, 'last')).toEqual({ id: 'last', version: 1 });
  await again.close();
});

it('serves two processes that have the same file open', async () => {
  const file = join(folder, 'shared.db');
  const [here, there] = [embeddedStore({ file }), embeddedStore({ file })];
  await here.transact((tx) => tx.insert(notes, { id: 'shared', dueAt: 0 }));
  const more = (store: typeof here) =>
    store.transact(async (tx) => {
      const note = await tx.get(notes, 'shared');
      await tx.replace(notes, { id: 'shared', version: 1, ...note, dueAt: (note?.dueAt ?? 0) + 1 });
    });
  await Promise.all([more(here), more(there), more(here), more(there)]);

  expect(await there.get(notes, 'shared')).toMatchObject({ dueAt: 4 });
  await here.close();
  await there.close();
});
