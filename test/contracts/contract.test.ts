import * as z from 'zod/mini';
import {
  callId,
  contract,
  cursor,
  id,
  instant,
  pageOf,
  publicWordsOf,
  words,
} from '../../cloudfunctions/contracts/contract';

const accepts = (schema: z.ZodMiniType, value: unknown): boolean => schema.safeParse(value).success;

it.each([
  ['a', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['', false],
  ['张三', false],
  ['a/b', false],
  ['a b', false],
])('an id: %j → %s', (value, isGood) => {
  expect(accepts(id, value)).toBe(isGood);
});

it.each([
  ['a'.repeat(15), false],
  ['a'.repeat(16), true],
  ['a'.repeat(40), true],
  ['a'.repeat(41), false],
])('a call id is too long to be met twice by chance: %j → %s', (value, isGood) => {
  expect(accepts(callId, value)).toBe(isGood);
});

it.each([
  [0, true],
  [Date.UTC(2026, 10, 23), true],
  [-1, false],
  [1.5, false],
  [Number.NaN, false],
  [8_640_000_000_000_001, false],
])('an instant is whole milliseconds: %s → %s', (value, isGood) => {
  expect(accepts(instant, value)).toBe(isGood);
});

it.each([
  ['路', true],
  ['路面坏了', true],
  ['路面坏了啊', false],
  ['', false],
  ['   ', false],
  ['\n', false],
])('words of four letters at most, and not only blanks: %j → %s', (value, isGood) => {
  expect(accepts(words(4), value)).toBe(isGood);
});

it('a page may be the last one', () => {
  const page = pageOf(id);
  expect(accepts(page, { items: ['a'] })).toBe(true);
  expect(accepts(page, { items: ['a'], next: 'b' })).toBe(true);
  expect(accepts(page, { items: [''] })).toBe(false);
  expect(accepts(cursor, undefined)).toBe(true);
  expect(accepts(cursor, 'a'.repeat(501))).toBe(false);
});

it('is itself, with its refusals as a closed list', () => {
  const promise = contract({
    name: 'village.greet',
    does: 'read',
    input: z.strictObject({}),
    output: z.object({}),
    refusals: ['nobody_home'],
  });
  expect(promise.refusals).toEqual(['nobody_home']);
});

it('finds the words that others may read, in the order in which the contract names them', () => {
  const minutes = contract({
    name: 'village.writeDown',
    does: 'write',
    input: z.strictObject({ callId }),
    publicWords: ['summary', 'topics.said', 'place.name', 'hands'],
    output: z.object({}),
    refusals: [],
  });
  const said = {
    ...{
      summary: '开了',
      place: { name: '晒谷坪' },
      hands: ['同意', '不同意'],
      secret: '不给人看',
    },
    topics: [{ said: '清淤' }, { title: '路' }, { said: '修路' }],
  };
  expect(publicWordsOf(minutes, said)).toEqual([
    ...['开了', '清淤', '修路', '晒谷坪', '同意', '不同意'],
  ]);
});

it.each([[{}], [{ summary: 7 }], [{ summary: { said: 'x' } }], ['summary'], [null]])(
  'finds no words where there are none: %j',
  (input) => {
    const read = { name: 'a.b', does: 'write', input: id, output: id, refusals: [] } as const;
    expect(publicWordsOf({ ...read, publicWords: ['summary'] }, input)).toEqual([]);
    expect(publicWordsOf(read, input)).toEqual([]);
  },
);
