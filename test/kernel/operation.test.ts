import * as z from 'zod/mini';
import { callId, contract, words } from '../../cloudfunctions/contracts/contract';
import { VISITOR } from '../../cloudfunctions/kernel/actor';
import { implement } from '../../cloudfunctions/kernel/operation';
import { notesNamed } from '../adapters/store.conformance';
import { aWorld } from './world';

const notes = notesNamed('notes');
const world = aWorld();
afterAll(world.close);
const villager = { openid: 'wx-villager', personId: 'villager', held: [] };

const writeNote = contract({
  name: 'notes.writeNote',
  does: 'write',
  input: z.strictObject({ callId, text: words(20), tags: z.array(words(3)).check(z.maxLength(2)) }),
  output: z.object({ noteId: z.string() }),
  refusals: ['notebook_full'],
});
const readNote = contract({
  name: 'notes.readNote',
  does: 'read',
  input: z.strictObject({ noteId: z.string() }),
  output: z.object({ text: z.string() }),
  refusals: ['note_not_found'],
});

const runs: string[] = [];
const write = implement(writeNote, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ text }, { once, refuse, random, actor }) => {
    runs.push(text);
    return once(async (tx) => {
      const id = random();
      await tx.insert(notes, { id, text: `${actor.personId ?? ''}: ${text}` });
      return text === 'full' ? refuse('notebook_full', { pages: 96 }) : { noteId: id };
    });
  },
});
const read = implement(readNote, {
  allow: () => true,
  run: async ({ noteId }, { store, refuse }) => {
    const note = await store.get(notes, noteId);
    return { text: note?.text ?? refuse('note_not_found') };
  },
});

const said = (text: string, call = 'call-0000000000000') => ({ callId: call, text, tags: [] });

it('answers what the contract says', async () => {
  const { noteId } = (await write.answer(said('你好'), villager, world)) as { noteId: string };

  expect(await read.answer({ noteId }, VISITOR, world)).toEqual({ text: 'villager: 你好' });
});

it('answers a repeat without running again', async () => {
  const input = said('again', 'call-1111111111111');
  const first = await write.answer(input, villager, world);
  runs.length = 0;

  expect(await write.answer(input, villager, world)).toEqual(first);
  expect(runs).toEqual([]);
});

it('answers a repeat to somebody who has lost the post since', async () => {
  const input = said('kept', 'call-2222222222222');
  const first = await write.answer(input, villager, world);

  expect(await write.answer(input, { openid: 'wx-villager', held: [] }, world)).toEqual(first);
});

it('names the fields that are wrong, and repeats nothing of what was typed', async () => {
  const wrong = { ...said('x'.repeat(21)), tags: ['ok', '太长太长'], secret: '秘密' };

  await expect(write.answer(wrong, villager, world)).rejects.toMatchObject({
    code: 'invalid_input',
    details: { fields: ['text', 'tags.1', ''] },
  });
});

it.each([undefined, null, 7, 'text', [], {}])('refuses the input %j', async (input) => {
  await expect(write.answer(input, villager, world)).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

it('lists no more than twenty fields', async () => {
  const many = z.strictObject({
    list: z.array(z.number()).check(z.maxLength(99)),
  });
  const operation = implement(
    contract({
      name: 'notes.count',
      does: 'read',
      input: many,
      output: z.object({}),
      refusals: [],
    }),
    { allow: () => true, run: () => Promise.resolve({}) },
  );
  const list = Array.from({ length: 50 }, () => 'x');

  await expect(operation.answer({ list }, VISITOR, world)).rejects.toMatchObject({
    details: { fields: list.slice(0, 20).map((_, at) => `list.${at}`) },
  });
});

it('refuses whom the policy does not allow, before anything runs', async () => {
  runs.length = 0;

  await expect(
    write.answer(said('no', 'call-3333333333333'), VISITOR, world),
  ).rejects.toMatchObject({
    code: 'not_allowed',
  });
  expect(runs).toEqual([]);
});

it('refuses in a word of the contract, with facts, and keeps nothing', async () => {
  const input = said('full', 'call-4444444444444');

  await expect(write.answer(input, villager, world)).rejects.toMatchObject({
    code: 'notebook_full',
    details: { pages: 96 },
  });
  expect(
    await world.store.find(notes, {
      index: 'byText',
      equals: { text: 'villager: full' },
      limit: 1,
    }),
  ).toEqual({ items: [] });
});

it('gives nothing away that the contract does not promise', async () => {
  const talkative = implement(readNote, {
    allow: () => true,
    run: () => Promise.resolve({ text: 'short', owner: 'somebody' }),
  });

  expect(await talkative.answer({ noteId: 'a' }, VISITOR, world)).toEqual({ text: 'short' });
});

it('an answer that breaks the contract is a defect, not a refusal', async () => {
  const broken = implement(readNote, {
    allow: () => true,
    run: () => Promise.resolve({ text: 5 as unknown as string }),
  });

  await expect(broken.answer({ noteId: 'a' }, VISITOR, world)).rejects.toThrow(z.core.$ZodError);
});

it('a contract that reads cannot write', async () => {
  const sly = implement(readNote, {
    allow: () => true,
    run: (_input, { once }) => once(() => Promise.resolve({ text: 'written' })),
  });

  await expect(sly.answer({ noteId: 'a' }, VISITOR, world)).rejects.toThrow('does not write');
});
