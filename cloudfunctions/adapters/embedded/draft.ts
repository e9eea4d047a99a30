import {
  AlreadyExists,
  type Collection,
  type Stored,
  StoreMisuse,
  type Transaction,
  type Unstored,
  WriteConflict,
} from '../../kernel/store';
import { isStorableId, storable } from '../storable';
import type { Table, TableOf } from './tables';

/** One document that a transaction has touched: what it must still be, and what it becomes. */
export interface Touched {
  readonly table: Table;
  readonly id: string;
  /** The version that was read, or that the writer takes for granted; 0 when there must be none. */
  readonly expected: number;
  /** Inserted without having been looked for: if it exists, that is no race but a duplicate. */
  readonly isBlind: boolean;
  version: number;
  json: string | undefined;
  isWritten: boolean;
}

/** A transaction whose writes are only noted. What it read it reads the same again. */
export class Draft implements Transaction {
  readonly #touched = new Map<string, Touched>();
  readonly #tableOf: TableOf;
  #isOver = false;

  constructor(tableOf: TableOf) {
    this.#tableOf = tableOf;
  }

  /** All that was touched; the transaction takes nothing more. */
  end(): readonly Touched[] {
    this.#isOver = true;
    return [...this.#touched.values()];
  }

  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined> {
    return promised(() => {
      if (!isStorableId(id)) {
        return undefined;
      }
      const { json } = this.#touch(from, id, (table) => {
        const row = table.read(id);
        return { ...fresh(table, id, row?.version ?? 0), json: row?.json };
      });
      return json === undefined ? undefined : (JSON.parse(json) as T);
    });
  }

  insert<T extends Stored>(into: Collection<T>, document: Unstored<T>): Promise<void> {
    return promised(() => {
      const { id } = document as Unstored<Stored>;
      const json = storable(into, { ...document, version: 1 } as Stored as T);
      const it = this.#touch(into, id, (table) => ({ ...fresh(table, id, 0), isBlind: true }));
      if (it.version !== 0) {
        throw new AlreadyExists(`${into.name} ${id} exists already`);
      }
      Object.assign(it, { version: 1, json, isWritten: true });
    });
  }

  replace<T extends Stored>(into: Collection<T>, document: T): Promise<void> {
    return promised(() => {
      const version = document.version + 1;
      const json = storable(into, { ...document, version });
      Object.assign(this.#take(into, document), { version, json, isWritten: true });
    });
  }

  remove<T extends Stored>(from: Collection<T>, document: T): Promise<void> {
    return promised(() => {
      const gone = { version: 0, json: undefined, isWritten: true };
      Object.assign(this.#take(from, document), gone);
    });
  }

  #take<T extends Stored>(from: Collection<T>, { id, version }: T): Touched {
    const it = this.#touch(from, id, (table) => fresh(table, id, version));
    if (it.version !== version || version < 1) {
      throw new WriteConflict(`${from.name} ${id} has moved on`);
    }
    return it;
  }

  #touch<T extends Stored>(
    collection: Collection<T>,
    id: string,
    first: (table: Table) => Touched,
  ): Touched {
    if (this.#isOver) {
      throw new StoreMisuse('the transaction is over: await what it does');
    }
    const key = `${collection.name} ${id}`;
    const it = this.#touched.get(key) ?? first(this.#tableOf(collection));
    this.#touched.set(key, it);
    return it;
  }
}

function fresh(table: Table, id: string, version: number): Touched {
  return {
    table,
    id,
    expected: version,
    isBlind: false,
    version,
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
