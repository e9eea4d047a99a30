/** @jest-environment node */
import { chosenCaller } from '@/backend/caller';
import { dropCopies, keepCopy, lastCopy } from '@/backend/copies';
import { phone } from '../doubles/phone';

beforeEach(() => {
  phone.reset();
  chosenCaller.set('demo-one');
});

it('gives back what was read last, by what was asked', () => {
  keepCopy('a.read', { id: '1' }, { at: 5, data: { x: 1 } });
  keepCopy('a.read', { id: '1' }, { at: 6, data: { x: 2 } });
  expect(lastCopy('a.read', { id: '1' })).toEqual({ at: 6, data: { x: 2 } });
  expect(lastCopy('a.read', { id: '2' })).toBeUndefined();
  expect(lastCopy('b.read', { id: '1' })).toBeUndefined();
});

it("never gives one reader another's", () => {
  keepCopy('a.read', {}, { at: 5, data: 'mine' });
  chosenCaller.set('demo-two');
  expect(lastCopy('a.read', {})).toBeUndefined();
});

it('keeps the sixty newest', () => {
  for (let at = 1; at <= 62; at += 1) {
    keepCopy('a.read', { at }, { at, data: at });
  }
  const kept = Array.from({ length: 62 }, (_, index) => index + 1).filter((at) =>
    lastCopy('a.read', { at }),
  );
  expect(kept).toHaveLength(60);
  expect(kept[0]).toBe(3);
});

it('does without on a full phone', () => {
  phone.isFull = true;
  keepCopy('a.read', {}, { at: 5, data: 1 });
  expect(lastCopy('a.read', {})).toBeUndefined();
});

it('forgets those of whoever leaves, and nobody else’s', () => {
  keepCopy('a.read', {}, { at: 5, data: 'one' });
  chosenCaller.set('demo-two');
  keepCopy('a.read', {}, { at: 5, data: 'two' });
  dropCopies();
  expect(lastCopy('a.read', {})).toBeUndefined();
  chosenCaller.set('demo-one');
  expect(lastCopy('a.read', {})?.data).toBe('one');
});
