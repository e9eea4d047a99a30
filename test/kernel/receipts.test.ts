import {
  earlierAnswer,
  type Intention,
  intentionOf,
  receipts,
  transactOnce,
} from '../../cloudfunctions/kernel/receipts';
import { notesNamed } from '../adapters/store.conformance';
import { aWorld } from './world';

const notes = notesNamed('notes');
const world = aWorld();
afterAll(world.close);

let calls = 0;
/** The words of a letter, whichever operation takes it. */
const letter = (call: string, text: string) => ({ callId: call, text });
const callId = () => `call-${(calls += 1)}`;
const count = (intention: Intention, id = intention.receiptId) =>
  transactOnce(world.store, intention, world.now, async (tx) => {
    const note = await tx.get(notes, id);
    const dueAt = (note?.dueAt ?? 0) + 1;
    await (note ? tx.replace(notes, { ...note, dueAt }) : tx.insert(notes, { id, dueAt }));
    return { counted: dueAt };
  });

it('one intention is one operation, one caller, one call and one input', () => {
  const input = letter('a', 'x');
  const mine = intentionOf('notes.write', 'me', input);

  expect(intentionOf('notes.write', 'me', { ...{ text: 'x' }, callId: 'a' })).toEqual(mine);
  expect(intentionOf('notes.write', 'you', input).receiptId).not.toBe(mine.receiptId);
  expect(intentionOf('notes.read', 'me', input).receiptId).not.toBe(mine.receiptId);
  const other = intentionOf('notes.write', 'me', letter('a', 'y'));
  expect(other.receiptId).toBe(mine.receiptId);
  expect(other.inputHash).not.toBe(mine.inputHash);
});

it('keeps no fingerprint of what is to leave no trace', () => {
  const hashOf = (text: string) =>
    intentionOf('notes.write', 'me', letter('a', text), ['text']).inputHash;
  expect(hashOf('x')).toBe(hashOf('y'));
  expect(hashOf('x')).not.toBe(intentionOf('notes.write', 'me', letter('a', 'x')).inputHash);
  expect(hashOf('x')).not.toBe(
    intentionOf('notes.write', 'me', { callId: 'b' }, ['text']).inputHash,
  );
});

it('does the work once and answers the same again', async () => {
  const intention = intentionOf('notes.write', 'me', { callId: callId() });

  expect(await earlierAnswer(world.store, intention)).toBeUndefined();
  expect(await count(intention)).toEqual({ counted: 1 });
  expect(await count(intention)).toEqual({ counted: 1 });
  expect(await earlierAnswer(world.store, intention)).toEqual({ answer: { counted: 1 } });
});

it('does the work once for two at once', async () => {
  const intention = intentionOf('notes.write', 'me', { callId: callId() });

  expect(await Promise.all([count(intention), count(intention), count(intention)])).toEqual([
    { counted: 1 },
    { counted: 1 },
    { counted: 1 },
  ]);
});

it('refuses another input under the same call', async () => {
  const input = letter(callId(), 'first');
  await count(intentionOf('notes.write', 'me', input));
  const second = intentionOf('notes.write', 'me', letter(input.callId, 'second'));

  await expect(count(second)).rejects.toMatchObject({ code: 'call_id_reused' });
  await expect(earlierAnswer(world.store, second)).rejects.toMatchObject({
    code: 'call_id_reused',
  });
});

it('keeps no receipt of work that failed', async () => {
  const intention = intentionOf('notes.write', 'me', { callId: callId() });
  const work = () => Promise.reject(new Error('no'));

  await expect(transactOnce(world.store, intention, world.now, work)).rejects.toThrow('no');
  expect(await count(intention)).toEqual({ counted: 1 });
});

it('keeps the fingerprint of the input, and none of its words', async () => {
  const input = { callId: callId(), text: '隔壁的墙' };
  const intention = intentionOf('notes.write', 'me', input);
  await count(intention);

  const kept = await world.store.get(receipts, intention.receiptId);
  expect(kept).toMatchObject({ at: world.now, answer: { counted: 1 } });
  expect(JSON.stringify(kept)).not.toContain('墙');
});
