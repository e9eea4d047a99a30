import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { intentionOf, transactOnce } from '../../../cloudfunctions/kernel/receipts';
import { notesNamed } from '../store.conformance';

/**
 * A process to be killed. `writes`: says each number that the store has acknowledged, on and on. `answers`:
 * ends itself between the commit and the answer.
 */
const [, , file = '', does] = process.argv;
const notes = notesNamed('notes');
const store = embeddedStore({ file });

async function write(): Promise<void> {
  for (let number = 0; ; number += 1) {
    await store.transact(async (tx) => {
      await tx.insert(notes, { id: `left-${number}`, dueAt: number });
      await tx.insert(notes, { id: `right-${number}`, dueAt: number });
    });
    process.stdout.write(`${number}\n`);
  }
}

async function answer(): Promise<void> {
  const intention = intentionOf('notes.write', 'somebody', { callId: 'the-same-call-twice' });
  await transactOnce(store, intention, 0, async (tx) => {
    await tx.insert(notes, { id: 'once' });
    return 'kept by the first call';
  });
  process.kill(process.pid, 'SIGKILL');
}

void (does === 'writes' ? write() : answer());
