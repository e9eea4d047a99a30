import { Draft, promised } from '../../cloudfunctions/adapters/draft';
import { AlreadyExists, WriteConflict } from '../../cloudfunctions/kernel/store';
import { notesNamed } from './store.conformance';

const notes = notesNamed('notes');
const standing = { id: 'a', version: 3, text: 'stands' };
const asked: string[] = [];

function draft(): Draft {
  asked.length = 0;
  return new Draft((_from, id) => {
    asked.push(id);
    return id === 'a' ? { version: 3, json: JSON.stringify(standing) } : undefined;
  });
}

it('notes what was read, and asks for it once', async () => {
  const tx = draft();
  await Promise.all([tx.get(notes, 'b'), tx.get(notes, 'b')]);
  expect(await tx.get(notes, 'a')).toEqual(standing);
  expect(await tx.get(notes, 'a')).toEqual(standing);

  expect(asked).toEqual(['b', 'b', 'a']);
  expect(tx.end()).toMatchObject([
    { id: 'b', expected: 0, isRead: true, isWritten: false },
    { id: 'a', expected: 3, version: 3, isRead: true, isWritten: false },
  ]);
});

it('notes what is written without having been read', async () => {
  const tx = draft();
  await tx.insert(notes, { id: 'b' });
  await tx.replace(notes, { ...standing, text: 'changed' });
  await tx.remove(notes, { id: 'c', version: 7 });

  expect(asked).toEqual([]);
  expect(tx.end()).toMatchObject([
    { id: 'b', expected: 0, isRead: false, version: 1, json: '{"id":"b","version":1}' },
    { id: 'a', expected: 3, version: 4, json: '{"id":"a","version":4,"text":"changed"}' },
    { id: 'c', expected: 7, version: 0, json: undefined, isWritten: true },
  ]);
});

it('hands out copies', async () => {
  const tx = draft();
  Object.assign((await tx.get(notes, 'a')) ?? {}, { text: 'scribbled' });

  expect(await tx.get(notes, 'a')).toEqual(standing);
});

it('refuses at once what cannot come true', async () => {
  const tx = draft();
  await tx.get(notes, 'a');

  await expect(tx.insert(notes, { id: 'a' })).rejects.toThrow(AlreadyExists);
  await expect(tx.replace(notes, { id: 'a', version: 2 })).rejects.toThrow(WriteConflict);
  await expect(tx.remove(notes, { id: 'new', version: 0 })).rejects.toThrow(WriteConflict);
});

it('rejects instead of throwing', async () => {
  await expect(promised(() => 1)).resolves.toBe(1);
  await expect(
    promised(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
});
