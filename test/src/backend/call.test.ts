/** @jest-environment node */
import { contract } from '@contracts/contract';
import * as z from 'zod/mini';
import { call } from '@/backend/call';
import { chosenCaller } from '@/backend/caller';
import { NoAnswer } from '@/backend/door';
import { phone } from '../doubles/phone';

const readThing = contract({
  name: 'things.readThing',
  does: 'read',
  input: z.strictObject({ id: z.string() }),
  output: z.object({ name: z.string() }),
  refusals: ['thing_not_found'],
});

beforeEach(() => {
  phone.reset();
});

function answers(answer: unknown): void {
  phone.backEnd = () => Promise.resolve(answer);
}

it('gives what the contract promises, and nothing besides', async () => {
  answers({ ok: true, data: { name: '井', secret: 1 } });
  expect(await call(readThing, { id: '1' })).toEqual({ ok: true, data: { name: '井' } });
});

it('gives a refusal with its facts', async () => {
  const refusal = { ok: false, error: { code: 'thing_not_found', details: { since: 1 } } };
  answers(refusal);
  expect(await call(readThing, { id: '1' })).toEqual(refusal);
});

it('takes what the contract does not promise for no answer', async () => {
  answers({ ok: true, data: { name: 1 } });
  await expect(call(readThing, { id: '1' })).rejects.toThrow(NoAnswer);
});

it('calls as whoever uses the phone now', async () => {
  const callers: string[] = [];
  phone.backEnd = ({ as }) => {
    callers.push(as);
    return Promise.resolve({ ok: true, data: { name: '井' } });
  };
  await call(readThing, { id: '1' });
  chosenCaller.set('demo-one');
  await call(readThing, { id: '1' });
  expect(callers).toEqual(['', 'demo-one']);
});
