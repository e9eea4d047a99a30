/** @jest-environment node */
import * as z from 'zod/mini';
import { kept } from '@/backend/storage';
import { phone } from '../doubles/phone';

const schema = z.optional(z.object({ text: z.string() }));

function aKept() {
  return kept('words', schema, undefined);
}

beforeEach(() => {
  phone.reset();
});

it('is on the disk at once', () => {
  aKept().set({ text: '墙' });
  expect(aKept().get()).toEqual({ text: '墙' });
});

it('is nothing again when it is put away', () => {
  const words = aKept();
  words.set({ text: '墙' });
  words.set(undefined);
  expect(words.get()).toBeUndefined();
  expect(aKept().get()).toBeUndefined();
});

it.each([
  ['half a text', '{"text":'],
  ['what an older version kept', '{"words":"墙"}'],
  ['something else', '7'],
])('begins anew when the disk holds %s', (_what, text) => {
  phone.disk.set('words', text);
  expect(aKept().get()).toBeUndefined();
});

it('is the same thing until it changes, so that a page is not drawn for nothing', () => {
  const words = aKept();
  words.set({ text: '墙' });
  expect(words.get()).toBe(words.get());
});

it('tells those who follow it, until they stop', () => {
  const words = aKept();
  const heard: unknown[] = [];
  const stop = words.subscribe(() => heard.push(words.get()?.text));
  words.set({ text: '墙' });
  stop();
  words.set({ text: '井' });
  expect(heard).toEqual(['墙']);
});

it('lives on in memory while the phone is full, and goes to the disk when it is not', () => {
  const words = aKept();
  words.set({ text: '墙' });
  phone.isFull = true;
  words.set({ text: '墙又' });
  expect(words.get()).toEqual({ text: '墙又' });
  phone.isFull = false;
  words.set({ text: '墙又高' });
  expect(aKept().get()).toEqual({ text: '墙又高' });
});
