import { cloudOf } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { CommitUnknown } from '../../../cloudfunctions/adapters/cloudbase/faults';
import { cloudbaseStore } from '../../../cloudfunctions/adapters/cloudbase/store';
import { intentionOf, transactOnce } from '../../../cloudfunctions/kernel/receipts';
import type { Store } from '../../../cloudfunctions/kernel/store';
import { type CloudbaseWire, cloudbaseWire } from '../cloudbase-wire/server';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');
const intention = intentionOf('notes.write', 'somebody', { callId: 'the-same-call-twice' });
let wire: CloudbaseWire;
let store: Store;

beforeEach(async () => {
  wire = await cloudbaseWire();
  store = cloudbaseStore(cloudOf(wire.options));
});
afterEach(() => wire.close());

const fileOnce = (answer: string) =>
  transactOnce(store, intention, 0, async (tx) => {
    const note = await tx.get(notes, 'counted');
    const dueAt = (note?.dueAt ?? 0) + 1;
    await (note
      ? tx.replace(notes, { ...note, dueAt })
      : tx.insert(notes, { id: 'counted', dueAt }));
    return answer;
  });

it('asks for the same call again when the line is cut after the commit, and then changes nothing', async () => {
  wire.cutAfter('database.commitTransaction');

  await expect(fileOnce('first')).rejects.toThrow(CommitUnknown);
  expect(await fileOnce('second')).toBe('first');
  expect(await store.get(notes, 'counted')).toEqual({ id: 'counted', version: 1, dueAt: 1 });
});

it('does not send a commit again by itself', async () => {
  wire.cutAfter('database.commitTransaction');
  await expect(fileOnce('first')).rejects.toThrow(CommitUnknown);

  expect(wire.asked.filter((it) => it === 'database.commitTransaction')).toHaveLength(1);
});

it.each([
  'database.startTransaction',
  'database.getDocument',
  'database.insertDocument',
  'database.modifyDocument',
])('keeps nothing when the line is cut at %s, and is free for the next', async (action) => {
  await store.transact((tx) => tx.insert(notes, { id: 'counted', dueAt: 0 }));
  wire.cutAfter(action);

  await expect(fileOnce('first')).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect(await store.get(notes, 'counted')).toMatchObject({ version: 1, dueAt: 0 });
  expect(await fileOnce('second')).toBe('second');
  expect(await store.get(notes, 'counted')).toMatchObject({ version: 2, dueAt: 1 });
});

it('asks no more than it needs', async () => {
  await fileOnce('first');

  expect(wire.asked.map((it) => it.replace('database.', ''))).toEqual([
    'startTransaction',
    'getDocument',
    'getDocument',
    'insertDocument',
    'insertDocument',
    'commitTransaction',
  ]);
});

it('sends no write of a transaction whose work fails', async () => {
  const work = store.transact(async (tx) => {
    await tx.insert(notes, { id: 'a' });
    throw new Error('changed my mind');
  });

  await expect(work).rejects.toThrow('changed my mind');
  expect(wire.asked).toEqual(['database.startTransaction', 'database.abortTransaction']);
});
