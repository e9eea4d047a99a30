import {
  AlreadyExists,
  type AnyCollection,
  type Collection,
  type Stored,
  StoreMisuse,
  type Transaction,
  type Unstored,
  WriteConflict,
} from '../kernel/store';
import { isStorableId, storable } from './storable';

/** What a store needs to know of a collection. */
export type Declared = Pick<AnyCollection, 'name' | 'indexes'>;

export interface Row {
  readonly version: number;
  readonly json: string;
}

/** Looks a document up for a transaction. */
export type Read = (from: Declared, id: string) => Row | undefined | Promise<Row | undefined>;

/** One document that a transaction has touched: what it must still be, and what it becomes. */
export interface Touched {
  readonly collection: Declared;
  readonly id: string;
  /** The version that was read, or that the writer takes for granted; 0 when there must be none. */
  readonly expected: number;
  /** Whether it was looked at, or is written without having been looked for. */
  readonly isRead: boolean;
  /** What it is after the transaction: 0 and no JSON when it is gone. */
  readonly version: number;
  readonly json: string | undefined;
  readonly isWritten: boolean;
}

/**
 * A transaction whose writes are only noted, for a store to keep them all at once when the work is done.
 * What it has read or written it reads the same again.
 */
export class Draft implements Transaction {
  readonly #read: Read;
  readonly #touched = new Map<string, Touched>();
  #isOver = false;

  constructor(read: Read) {
    this.#read = read;
  }

  /** All that was touched; the transaction takes nothing more. */
  end(): readonly Touched[] {
    this.#isOver = true;
    return [...this.#touched.values()];
  }

  async get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined> {
    if (!isStorableId(id)) {
      return undefined;
    }
    const { json } = this.#known(from, id) ?? (await this.#meet(from, id));
    return json === undefined ? undefined : (JSON.parse(json) as T);
  }

  insert<T extends Stored>(into: Collection<T>, document: Unstored<T>): Promise<void> {
    return promised(() => {
      const made = { ...document, version: 1 } as unknown as T;
      const json = storable(into, made);
      const it = this.#known(into, made.id) ?? met(into, made.id, 0, false);
      if (it.version !== 0) {
        throw new AlreadyExists(`${into.name} ${made.id} exists already`);
      }
      this.#note({ ...it, version: 1, json, isWritten: true });
    });
  }

  replace<T extends Stored>(into: Collection<T>, document: T): Promise<void> {
    return promised(() => {
      const it = this.#standing(into, document);
      const version = document.version + 1;
      const json = storable(into, { ...document, version });
      this.#note({ ...it, version, json, isWritten: true });
    });
  }

  remove<T extends Stored>(from: Collection<T>, document: T): Promise<void> {
    return promised(() => {
      const it = this.#standing(from, document);
      this.#note({ ...it, version: 0, json: undefined, isWritten: true });
    });
  }

  async #meet(from: Declared, id: string): Promise<Touched> {
    const row = await this.#read(from, id);
    const it = this.#known(from, id) ?? { ...met(from, id, row?.version ?? 0, true), ...row };
    this.#note(it);
    return it;
  }

  #standing(from: Declared, { id, version }: Stored): Touched {
    const it = this.#known(from, id) ?? met(from, id, version, false);
    if (it.version !== version || version < 1) {
      throw new WriteConflict(`${from.name} ${id} has moved on`);
    }
    return it;
  }

  #known({ name }: Declared, id: string): Touched | undefined {
    if (this.#isOver) {
      throw new StoreMisuse('the transaction is over: await what it does');
    }
    return this.#touched.get(keyOf(name, id));
  }

  #note(it: Touched): void {
    this.#touched.set(keyOf(it.collection.name, it.id), it);
  }
}

function keyOf(collection: string, id: string): string {
  return `${collection} ${id}`;
}

function met(collection: Declared, id: string, expected: number, isRead: boolean): Touched {
  return {
    collection,
    id,
    expected,
    isRead,
    version: expected,
    json: undefined,
    isWritten: false,
  };
}

/** What goes wrong is a rejection, as from a server. */
export function promised<R>(act: () => R): Promise<R> {
  return new Promise((resolve) => {
    resolve(act());
  });
}
