import fc from 'fast-check';
import type { Page, Query, Store, Unstored } from '../../cloudfunctions/kernel/store';
import { type Note, notesNamed, type Opened } from './store.conformance';

const notes = notesNamed('notes');

/** A store also answers in pages, and over any life of its documents as a plain list would. */
export function itAnswersInPages(open: () => Opened | Promise<Opened>, runs: number): void {
  let store: Store;
  let close: Opened['close'];

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(() => close());

  const write = async (documents: readonly Unstored<Note>[]) => {
    for (let at = 0; at < documents.length; at += 100) {
      await store.transact(async (tx) => {
        for (const document of documents.slice(at, at + 100)) {
          await tx.insert(notes, document);
        }
      });
    }
  };

  it('brings 1,001 documents in two pages', async () => {
    await write(Array.from({ length: 1001 }, (_, at) => ({ id: `note-${at}`, dueAt: at })));

    const first = await store.find(notes, { index: 'due', limit: 1000 });
    expect(first.items).toHaveLength(1000);
    expect(first.items.at(-1)).toEqual({ id: 'note-999', version: 1, dueAt: 999 });
    const second = await store.find(notes, { index: 'due', limit: 1000, ...after(first) });
    expect(second).toEqual({ items: [{ id: 'note-1000', version: 1, dueAt: 1000 }] });
    expect(await store.count(notes, { index: 'due' })).toBe(1001);

    const exactly = { index: 'due', range: { field: 'dueAt', from: 1 }, limit: 1000 };
    const last = await store.find(notes, exactly);
    expect(last.items).toHaveLength(1000);
    expect(last.next).toBeUndefined();
  });

  it.each(['ascending', 'descending'] as const)('goes on within ties, %s', async (order) => {
    await write(['g', 'c', 'a', 'e', 'b', 'f', 'd'].map((id) => ({ id, kind: 'road', dueAt: 7 })));
    await write([
      { id: 'z', kind: 'road', dueAt: 6 },
      { id: 'y', kind: 'road', dueAt: 8 },
    ]);

    const ids = await allIds(store, { index: 'byKind', equals: { kind: 'road' }, order, limit: 2 });
    const ascending = ['z', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'y'];
    expect(ids).toEqual(order === 'ascending' ? ascending : [...ascending].reverse());
  });

  it('is not led astray by what comes and goes between two pages', async () => {
    await write(['a', 'c', 'e', 'g'].map((id) => ({ id, dueAt: 1 })));
    const query: Query = { index: 'due', limit: 2 };
    const first = await store.find(notes, query);
    await store.transact((tx) => tx.remove(notes, { id: 'c', version: 1 }));
    await write([
      { id: 'b', dueAt: 1 },
      { id: 'd', dueAt: 1 },
    ]);

    const second = await store.find(notes, { ...query, ...after(first) });
    expect(first.items.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(second.items.map(({ id }) => id)).toEqual(['d', 'e']);
  });

  it('answers as a plain list would, whatever is written', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        query,
        async (steps, look) => {
          const life = notesNamed(`life_${(run += 1)}`);
          const model = new Map<string, Note>();
          for (const { id, does, fields } of steps) {
            const known = model.get(id);
            await store.transact(async (tx) => {
              expect(await tx.get(life, id)).toEqual(known);
              if (!known) {
                await tx.insert(life, { id, ...fields });
              } else if (does === 'remove') {
                await tx.remove(life, known);
              } else {
                await tx.replace(life, { id, version: known.version, ...fields });
              }
            });
            if (known && does === 'remove') {
              model.delete(id);
            } else {
              model.set(id, { id, version: (known?.version ?? 0) + 1, ...fields });
            }
          }
          const expected = sorted(
            [...model.values()].filter((it) => isFound(it, look)),
            look,
          );
          expect(await allIds(store, look, life)).toEqual(expected.map(({ id }) => id));
          expect(await store.count(life, look)).toBe(expected.length);
        },
      ),
      { numRuns: runs },
    );
  });
}

const kinds = ['road', 'water', '路', '👵'];
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  does: fc.constantFrom('write', 'write', 'remove'),
  fields: fc.record(
    { kind: fc.constantFrom(...kinds), dueAt: fc.integer({ min: -2, max: 2 }) },
    { requiredKeys: [] },
  ),
});

interface Look extends Query {
  readonly equals?: { readonly kind: string };
  readonly range?: { readonly field: 'dueAt'; readonly from?: number; readonly before?: number };
}

const bounds = fc.record(
  { from: fc.integer({ min: -2, max: 2 }), before: fc.integer({ min: -2, max: 2 }) },
  { requiredKeys: [] },
);
const query: fc.Arbitrary<Look> = fc
  .record({
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
    bounds,
    order: fc.constantFrom('ascending' as const, 'descending' as const),
    limit: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ kind, bounds: range, order, limit }) => ({
    index: kind === undefined ? 'due' : 'byKind',
    ...(kind === undefined ? {} : { equals: { kind } }),
    range: { field: 'dueAt', ...range },
    order,
    limit,
  }));

function isFound({ kind, dueAt }: Note, { equals, range }: Look): boolean {
  return (
    (equals === undefined || kind === equals.kind) &&
    dueAt !== undefined &&
    dueAt >= (range?.from ?? -Infinity) &&
    dueAt < (range?.before ?? Infinity)
  );
}

function sorted(found: Note[], { order }: Look): Note[] {
  const ascending = found.sort(
    (one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0) || (one.id < other.id ? -1 : 1),
  );
  return order === 'descending' ? ascending.reverse() : ascending;
}

async function allIds(store: Store, look: Query, of = notes): Promise<string[]> {
  const ids: string[] = [];
  let page = await store.find(of, look);
  ids.push(...page.items.map(({ id }) => id));
  while (page.next !== undefined) {
    page = await store.find(of, { ...look, after: page.next });
    expect(page.items.length).toBeGreaterThan(0);
    ids.push(...page.items.map(({ id }) => id));
  }
  return ids;
}

function after({ next }: Page<unknown>): Pick<Query, 'after'> {
  return next === undefined ? {} : { after: next };
}
