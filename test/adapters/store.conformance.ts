import * as z from 'zod/mini';
import { Refusal } from '../../cloudfunctions/kernel/refusal';
import {
  AlreadyExists,
  type Collection,
  DOCUMENT_BYTES_MAX,
  type Query,
  type Store,
  type Stored,
  StoreMisuse,
  type Unstored,
  WriteConflict,
} from '../../cloudfunctions/kernel/store';

export interface Note extends Stored {
  readonly text?: string;
  readonly kind?: string;
  readonly place?: { readonly village?: string };
  readonly open?: boolean;
  readonly dueAt?: number;
  readonly anything?: unknown;
}

export function notesNamed(name: string): Collection<Note> {
  return {
    name,
    schema: z.object({ id: z.string(), version: z.number() }),
    indexes: {
      byKind: ['kind', 'dueAt'],
      byPlace: ['place.village', 'open'],
      byText: ['text'],
      due: ['dueAt'],
    },
  };
}

const notes = notesNamed('notes');

export interface Opened {
  readonly store: Store;
  readonly close: () => void | Promise<void>;
}

/** A store is whatever passes this. */
export function itIsAStore(open: () => Opened | Promise<Opened>): void {
  let store: Store;
  let close: Opened['close'];

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(() => close());

  const write = (...documents: Unstored<Note>[]) =>
    store.transact(async (tx) => {
      for (const document of documents) {
        await tx.insert(notes, document);
      }
    });
  const edit = (id: string, change: (note: Note) => Note) =>
    store.transact(async (tx) => {
      const note = await tx.get(notes, id);
      await tx.replace(notes, change(note ?? { id, version: 1 }));
    });
  const idsOf = async (query: Query) => (await store.find(notes, query)).items.map(({ id }) => id);

  describe('keeps single documents', () => {
    it('counts the versions from 1', async () => {
      await write({ id: 'a', text: 'first' });
      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 1, text: 'first' });

      await edit('a', (note) => ({ ...note, text: 'second' }));
      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 2, text: 'second' });
    });

    it('replaces the whole of a document', async () => {
      await write({ id: 'a', text: 'first', dueAt: 5 });
      await edit('a', ({ id, version }) => ({ id, version, kind: 'second' }));

      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 2, kind: 'second' });
    });

    it('forgets what is removed', async () => {
      await write({ id: 'a' });
      await store.transact((tx) => tx.remove(notes, { id: 'a', version: 1 }));

      expect(await store.get(notes, 'a')).toBeUndefined();
    });

    it('keeps Chinese, emoji and control characters as they are', async () => {
      const text = '屋场会：修路🛣️👨‍👩‍👧 “两代表一委员” 𠮷 \u0000\n\t\\';
      await write({ id: 'a', text: '屋场👵🏽', anything: [text, { [text.slice(0, 3)]: text }] });

      expect(await store.get(notes, 'a')).toMatchObject({
        anything: [text, { [text.slice(0, 3)]: text }],
      });
      expect(await idsOf({ index: 'byText', equals: { text: '屋场👵🏽' }, limit: 2 })).toEqual(['a']);
    });

    it('keeps every kind of JSON, and drops members without a value', async () => {
      const anything = [null, true, 0, -1.5, 1_795_000_000_000, 2 ** 53 - 1, 1e300, {}, [[]], ''];
      await write({ id: 'a', anything: { anything, none: undefined } });

      expect(await store.get(notes, 'a')).toStrictEqual({
        id: 'a',
        version: 1,
        anything: { anything },
      });
    });

    it('makes nothing special of what looks like a point on the globe', async () => {
      const point = { type: 'Point', coordinates: [112.9, 28.2] };
      await write({ id: 'a', anything: point });

      expect(await store.get(notes, 'a')).toStrictEqual({ id: 'a', version: 1, anything: point });
    });

    it('takes a document at the size limit and refuses one byte more', async () => {
      const frame = Buffer.byteLength(JSON.stringify({ id: 'a', anything: '', version: 1 }));
      const room = DOCUMENT_BYTES_MAX - frame;
      const anything = '村'.repeat(Math.floor(room / 3)) + 'x'.repeat(room % 3);

      await write({ id: 'a', anything });
      expect(await store.get(notes, 'a')).toMatchObject({ anything });
      await expect(write({ id: 'b', anything: `${anything}x` })).rejects.toThrow(StoreMisuse);
      expect(await store.get(notes, 'b')).toBeUndefined();
    });

    it.each([
      { it: 'a date', anything: new Date(0) },
      { it: 'a number that is none', anything: [NaN] },
      { it: 'an endless number', anything: { of: Infinity } },
      { it: 'a function', anything: () => 1 },
      { it: 'a map', anything: new Map() },
      { it: 'a hole in a list', anything: [undefined] },
      { it: 'a large integer', anything: 1n },
      { it: 'a command of MongoDB', anything: { $set: 1 } },
      { it: 'a path as a name', anything: { 'a.b': 1 } },
    ])('refuses $it', async ({ anything }) => {
      await expect(write({ id: 'a', anything })).rejects.toThrow(StoreMisuse);
    });

    it.each([{ dueAt: null }, { dueAt: [1] }, { place: { village: {} } }, { place: ['x'] }])(
      'refuses what no index can hold: %j',
      async (fields) => {
        await expect(write({ id: 'a', ...fields } as Unstored<Note>)).rejects.toThrow(StoreMisuse);
      },
    );

    it.each(['', 'a b', 'a\u0000b', '村', '👵', 'x'.repeat(129), '\ud800'])(
      'has nothing under the id %j and takes nothing under it',
      async (id) => {
        await write({ id: 'a' });

        expect(await store.get(notes, id)).toBeUndefined();
        expect(await store.transact((tx) => tx.get(notes, id))).toBeUndefined();
        await expect(write({ id })).rejects.toThrow(StoreMisuse);
      },
    );
  });

  describe('changes all or nothing', () => {
    it('refuses to replace or remove a document that has moved on', async () => {
      await write({ id: 'a' });
      const stale = { id: 'a', version: 1 };
      await store.transact((tx) => tx.replace(notes, stale));

      await expect(store.transact((tx) => tx.replace(notes, stale))).rejects.toThrow(WriteConflict);
      await expect(store.transact((tx) => tx.remove(notes, stale))).rejects.toThrow(WriteConflict);
      await expect(edit('a', (note) => ({ ...note, version: 1 }))).rejects.toThrow(WriteConflict);
      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 2 });
    });

    it('refuses to replace or remove what is not there', async () => {
      const gone = { id: 'gone', version: 1 };
      await expect(store.transact((tx) => tx.replace(notes, gone))).rejects.toThrow(WriteConflict);
      await expect(store.transact((tx) => tx.remove(notes, gone))).rejects.toThrow(WriteConflict);
      await expect(edit('gone', (note) => note)).rejects.toThrow(WriteConflict);
    });

    it('refuses an id that exists', async () => {
      await write({ id: 'a', text: 'first' });

      await expect(write({ id: 'b' }, { id: 'a', text: 'second' })).rejects.toThrow(AlreadyExists);
      await expect(
        store.transact(async (tx) => {
          await tx.get(notes, 'a');
          await tx.insert(notes, { id: 'a', text: 'third' });
        }),
      ).rejects.toThrow(AlreadyExists);
      expect(await store.get(notes, 'a')).toMatchObject({ text: 'first' });
      expect(await store.get(notes, 'b')).toBeUndefined();
    });

    it('lets one of two through who insert the same id at once', async () => {
      const outcomes = await Promise.allSettled([write({ id: 'a' }), write({ id: 'a' })]);

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 1 });
    });

    it('shows the second of two at once what the first has made, if it looks', async () => {
      const findOrMake = () =>
        store.transact(async (tx) => {
          const note = await tx.get(notes, 'a');
          await (note ? undefined : tx.insert(notes, { id: 'a' }));
          return note === undefined;
        });

      expect((await Promise.all([findOrMake(), findOrMake()])).sort()).toEqual([false, true]);
    });

    it('changes nothing when the work throws', async () => {
      await write({ id: 'a', text: 'first' });
      const work = store.transact(async (tx) => {
        await tx.insert(notes, { id: 'b' });
        await tx.replace(notes, { id: 'a', version: 1, text: 'second' });
        throw new Refusal('not_today');
      });

      await expect(work).rejects.toThrow(new Refusal('not_today'));
      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 1, text: 'first' });
      expect(await store.get(notes, 'b')).toBeUndefined();
    });

    it('sees its own writes, and nobody else sees them before the end', async () => {
      await store.transact(async (tx) => {
        await tx.insert(notes, { id: 'a', text: 'one' });
        expect(await tx.get(notes, 'a')).toEqual({ id: 'a', version: 1, text: 'one' });
        await tx.replace(notes, { id: 'a', version: 1, text: 'two' });
        expect(await tx.get(notes, 'a')).toEqual({ id: 'a', version: 2, text: 'two' });
        expect(await store.get(notes, 'a')).toBeUndefined();
        await tx.remove(notes, { id: 'a', version: 2 });
        expect(await tx.get(notes, 'a')).toBeUndefined();
        await tx.insert(notes, { id: 'a', text: 'three' });
      });

      expect(await store.get(notes, 'a')).toMatchObject({ text: 'three' });
    });

    it('reads several documents at once', async () => {
      await write({ id: 'a' }, { id: 'b' });
      const found = store.transact((tx) =>
        Promise.all(['a', 'b', 'c', 'a'].map((id) => tx.get(notes, id))),
      );

      expect((await found).map((note) => note?.id)).toEqual(['a', 'b', undefined, 'a']);
    });

    it('takes nothing after the end', async () => {
      const tx = await store.transact((it) => Promise.resolve(it));

      await expect(tx.get(notes, 'a')).rejects.toThrow(StoreMisuse);
      await expect(tx.insert(notes, { id: 'a' })).rejects.toThrow(StoreMisuse);
    });

    it('counts right when several change one document at once', async () => {
      await write({ id: 'a', dueAt: 0 });
      const more = () => edit('a', (note) => ({ ...note, dueAt: (note.dueAt ?? 0) + 1 }));
      await Promise.all([more(), more(), more(), more()]);

      expect(await store.get(notes, 'a')).toEqual({ id: 'a', version: 5, dueAt: 4 });
    });

    it('lets nobody decide on what another is changing at the same time', async () => {
      await write({ id: 'left', open: true }, { id: 'right', open: true });
      const closeUnlessLast = (id: string, other: string) =>
        store.transact(async (tx) => {
          const [mine, theirs] = [await tx.get(notes, id), await tx.get(notes, other)];
          if (mine && theirs?.open) {
            await tx.replace(notes, { ...mine, open: false });
          }
        });
      await Promise.all([closeUnlessLast('left', 'right'), closeUnlessLast('right', 'left')]);

      const [left, right] = [await store.get(notes, 'left'), await store.get(notes, 'right')];
      expect([left?.open, right?.open].sort()).toEqual([false, true]);
      expect(Object.keys(left ?? {}).sort()).toEqual(['id', 'open', 'version']);
      expect(Object.keys(right ?? {}).sort()).toEqual(['id', 'open', 'version']);
    });

    it('gives up when somebody else is always first', async () => {
      await write({ id: 'a' });
      let runs = 0;
      const work = store.transact(async (tx) => {
        runs += 1;
        const note = await tx.get(notes, 'a');
        await edit('a', (it) => it);
        await tx.replace(notes, { ...note, id: 'a', version: note?.version ?? 0 });
      });

      await expect(work).rejects.toThrow(WriteConflict);
      expect(runs).toBeGreaterThan(2);
      expect(runs).toBeLessThan(10);
    });
  });

  describe('finds along its indexes', () => {
    it('in order, ascending and descending, within a range', async () => {
      await write(
        { id: 'd', kind: 'road', dueAt: 30 },
        { id: 'a', kind: 'road', dueAt: 20 },
        { id: 'c', kind: 'road', dueAt: 10 },
        { id: 'b', kind: 'road', dueAt: 20 },
        { id: 'e', kind: 'water', dueAt: 20 },
      );
      const road = { index: 'byKind', equals: { kind: 'road' }, limit: 10 };

      expect(await idsOf(road)).toEqual(['c', 'a', 'b', 'd']);
      expect(await idsOf({ ...road, order: 'descending' })).toEqual(['d', 'b', 'a', 'c']);
      expect(await idsOf({ ...road, range: { field: 'dueAt', from: 20 } })).toEqual([
        'a',
        'b',
        'd',
      ]);
      expect(await idsOf({ ...road, range: { field: 'dueAt', before: 20 } })).toEqual(['c']);
      expect(
        await idsOf({
          ...road,
          range: { field: 'dueAt', from: 10, before: 30 },
          order: 'descending',
        }),
      ).toEqual(['b', 'a', 'c']);
      expect(
        await idsOf({ index: 'byKind', range: { field: 'kind', from: 's' }, limit: 9 }),
      ).toEqual(['e']);
      expect(await idsOf({ ...road, range: { field: 'dueAt' } })).toEqual(['c', 'a', 'b', 'd']);
      expect(await idsOf({ index: 'byKind', limit: 9 })).toEqual(['c', 'a', 'b', 'd', 'e']);
      expect(await store.count(notes, { index: 'byKind', equals: { kind: 'road' } })).toBe(4);
      expect(
        await store.count(notes, { ...road, range: { field: 'dueAt', from: 20, before: 30 } }),
      ).toBe(2);
    });

    it('what a document lacks is not in the index', async () => {
      await write({ id: 'a', dueAt: 1 }, { id: 'b' }, { id: 'c', kind: 'road' });
      await write({ id: 'd', place: {} }, { id: 'e', kind: 'road', dueAt: 2 });

      expect(await idsOf({ index: 'due', limit: 9 })).toEqual(['a', 'e']);
      expect(await idsOf({ index: 'due', range: { field: 'dueAt', before: 9 }, limit: 9 })).toEqual(
        ['a', 'e'],
      );
      expect(await idsOf({ index: 'byKind', equals: { kind: 'road' }, limit: 9 })).toEqual(['e']);
      expect(await store.count(notes, { index: 'byKind' })).toBe(1);

      await edit('a', ({ id, version }) => ({ id, version, kind: 'road' }));
      expect(await idsOf({ index: 'due', limit: 9 })).toEqual(['e']);
    });

    it('true and false, and fields of fields', async () => {
      const place = { village: '东冲村' };
      await write({ id: 'a', place, open: true }, { id: 'b', place, open: false });
      const open = { 'place.village': '东冲村', open: true };

      expect(await idsOf({ index: 'byPlace', equals: open, limit: 9 })).toEqual(['a']);
      expect(
        await idsOf({ index: 'byPlace', equals: { 'place.village': '东冲村' }, limit: 9 }),
      ).toEqual(['b', 'a']);
    });

    it.each<[string, Query]>([
      ['an index that nobody declared', { index: 'byColour', limit: 1 }],
      ['a field that is not the first', { index: 'byKind', equals: { dueAt: 1 }, limit: 1 }],
      ['a field of no index', { index: 'due', equals: { dueAt: 1, text: 'a' }, limit: 1 }],
      ['a range that is not next', { index: 'byKind', range: { field: 'dueAt' }, limit: 1 }],
      [
        'a range over what is given',
        { index: 'due', equals: { dueAt: 1 }, range: { field: 'dueAt' }, limit: 1 },
      ],
      ['a value that is none', { index: 'due', equals: { dueAt: NaN }, limit: 1 }],
      ['no page', { index: 'due', limit: 0 }],
      ['half a page', { index: 'due', limit: 1.5 }],
      ['too long a page', { index: 'due', limit: 1001 }],
    ])('refuses %s', async (_what, query) => {
      await expect(store.find(notes, query)).rejects.toThrow(StoreMisuse);
    });

    it.each(['', 'x', 'W10', 'eyJhIjoxfQ', Buffer.from('[{},"a"]').toString('base64url')])(
      'refuses the cursor %j, which it did not give',
      async (after) => {
        await expect(store.find(notes, { index: 'due', limit: 1, after })).rejects.toThrow(Refusal);
      },
    );
  });
}
