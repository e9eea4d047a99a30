import { Draft, type Row, type Touched } from '../../../cloudfunctions/adapters/draft';
import {
  AlreadyExists,
  type Collection,
  type Page,
  type Query,
  type Store,
  type Stored,
  type Transaction,
  WriteConflict,
} from '../../../cloudfunctions/kernel/store';

/** One look or one commit, about to be done by one of those who are at work. */
export interface Step {
  readonly by: number;
  /** Documents that it looks at; a whole collection as `name *`. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Waits until it is this step's turn. A worker that has died never gets a turn again. */
export type Gate = (step: Step) => Promise<void>;

export type Books = Map<string, Row>;

/** How the store behaves towards one worker. */
interface Manner {
  /** Looks at what nobody else writes meanwhile need no turn: they see the same whenever they come. */
  readonly isQuiet: (key: string) => boolean;
  readonly afterRace: 'again' | 'told';
}

const ATTEMPTS = 5;

/**
 * The store as one worker sees it, over books that all of them share: every look and every commit waits for its turn,
 * and is done at once when it comes. Like the real ones it is optimistic. `afterRace` is how a writer fares who was
 * overtaken by an insert: the cloud lets it begin again, the embedded store tells it so.
 */
export function steppingStore(
  books: Books,
  by: number,
  gate: Gate,
  { isQuiet, afterRace }: Manner,
): Store {
  const look = (key: string) => (isQuiet(key) ? undefined : gate({ by, reads: [key], writes: [] }));

  async function row({ name }: { readonly name: string }, id: string): Promise<Row | undefined> {
    await look(keyOf(name, id));
    return books.get(keyOf(name, id));
  }

  async function all<T extends Stored>(
    { name }: Collection<T>,
    equals: Query['equals'] = {},
  ): Promise<T[]> {
    await look(`${name} *`);
    return [...books]
      .filter(([key]) => key.startsWith(`${name} `))
      .map(([, { json }]) => JSON.parse(json) as T)
      .filter((it) =>
        Object.entries(equals).every(([field, value]) => Reflect.get(it, field) === value),
      );
  }

  return {
    async get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined> {
      const found = await row(from, id);
      return found && (JSON.parse(found.json) as T);
    },
    async find<T extends Stored>(from: Collection<T>, { equals }: Query): Promise<Page<T>> {
      return { items: await all(from, equals) };
    },
    async count(from, { equals }) {
      return (await all(from, equals)).length;
    },
    async transact<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
      for (let left = ATTEMPTS; ; left -= 1) {
        const draft = new Draft(row);
        const result = await work(draft);
        const touched = draft.end();
        await gate(stepOf(by, touched));
        const lost = touched.find((it) => !stands(books, it));
        if (!lost) {
          keep(books, touched);
          return result;
        }
        if (left === 1 || (afterRace === 'told' && lost.expected === 0)) {
          throw lost.expected === 0 ? new AlreadyExists(lost.id) : new WriteConflict(lost.id);
        }
      }
    },
  };
}

/** Two steps whose order nobody can tell afterwards. */
export function areIndependent(one: Step, other: Step): boolean {
  return one.by !== other.by && !meets(one.writes, other) && !meets(other.writes, one);
}

function meets(writes: readonly string[], { reads, writes: others }: Step): boolean {
  return writes.some((key) => {
    const whole = `${key.split(' ')[0] ?? ''} *`;
    return [...reads, ...others].some((it) => it === key || it === whole);
  });
}

function stepOf(by: number, touched: readonly Touched[]): Step {
  const keys = (of: readonly Touched[]) =>
    of.map(({ collection, id }) => keyOf(collection.name, id));
  return { by, reads: keys(touched), writes: keys(touched.filter(({ isWritten }) => isWritten)) };
}

function stands(books: Books, { collection, id, expected }: Touched): boolean {
  return (books.get(keyOf(collection.name, id))?.version ?? 0) === expected;
}

function keep(books: Books, touched: readonly Touched[]): void {
  for (const { collection, id, version, json, isWritten } of touched) {
    if (isWritten && json !== undefined) {
      books.set(keyOf(collection.name, id), { version, json });
    } else if (isWritten) {
      books.delete(keyOf(collection.name, id));
    }
  }
}

function keyOf(collection: string, id: string): string {
  return `${collection} ${id}`;
}
