import {
  checkedLimit,
  cursorAt,
  isIndexValue,
  lookAlong,
  placeOf,
  valueAt,
} from '../../cloudfunctions/adapters/look';
import { Refusal } from '../../cloudfunctions/kernel/refusal';
import { StoreMisuse } from '../../cloudfunctions/kernel/store';
import { notesNamed } from './store.conformance';

const notes = notesNamed('notes');

describe('a look along an index', () => {
  it('tells what is given and what gives the order', () => {
    expect(
      lookAlong(notes, {
        index: 'byKind',
        equals: { kind: 'road' },
        range: { field: 'dueAt', from: 1, before: 2 },
      }),
    ).toEqual({
      index: 'byKind',
      fields: ['kind', 'dueAt'],
      fixed: [['kind', 'road']],
      open: ['dueAt'],
      range: { field: 'dueAt', from: 1, before: 2 },
    });
  });

  it('says which fields the index has when it cannot answer', () => {
    expect(() => lookAlong(notes, { index: 'byKind', equals: { dueAt: 1 } })).toThrow(
      new StoreMisuse('byKind of notes is ordered by kind, dueAt'),
    );
    expect(() => lookAlong(notes, { index: 'byColour' })).toThrow('declares no index byColour');
  });

  it.each([{ from: NaN }, { before: Infinity }, { from: null as never }])(
    'refuses the bounds %j',
    (bounds) => {
      const range = { field: 'dueAt', ...bounds };
      expect(() => lookAlong(notes, { index: 'due', range })).toThrow(StoreMisuse);
    },
  );

  it('has pages of 1 to 1,000', () => {
    expect([1, 1000].map(checkedLimit)).toEqual([1, 1000]);
    expect(() => checkedLimit(1001)).toThrow('a page has 1 to 1000 documents, not 1001');
  });
});

describe('a cursor', () => {
  const look = lookAlong(notes, { index: 'byPlace' });
  const note = { id: 'a', version: 1, place: { village: '东冲村🏠' }, open: false };

  it('comes back as the place where the page ended', () => {
    const cursor = cursorAt(look, note);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(placeOf(look, cursor)).toEqual({ values: ['东冲村🏠', false], id: 'a' });
  });

  it('is a wrong input when it belongs to another look', () => {
    const other = lookAlong(notes, { index: 'due' });
    expect(() => placeOf(other, cursorAt(look, note))).toThrow(
      new Refusal('invalid_input', { fields: ['after'] }),
    );
  });
});

describe('a value', () => {
  it('is found along its path', () => {
    const document = { a: { b: { c: 1 }, none: null }, list: [{ b: 2 }], text: 'x' };
    expect(valueAt(document, 'a.b.c')).toBe(1);
    expect(valueAt(document, 'a.x.c')).toBeUndefined();
    expect(['a.none.b', 'list.b', 'text.length'].map((it) => valueAt(document, it))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('can stand in an index when it is text, a number, true or false', () => {
    expect(['', 0, false].every(isIndexValue)).toBe(true);
    expect([undefined, null, NaN, {}, [], 1n].some(isIndexValue)).toBe(false);
  });
});
