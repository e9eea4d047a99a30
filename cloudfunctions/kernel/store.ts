import type * as z from 'zod/mini';

/** Every stored document carries its id, and a version that each write raises by one (from 1). */
export interface Stored {
  readonly id: string;
  readonly version: number;
}

/** What a writer hands in: the store counts the versions. */
export type Unstored<T extends Stored> = Omit<T, 'version'>;

/**
 * A kind of document.
 *
 * An index is a list of fields (`a.b` reaches into an object) whose values are strings, numbers or booleans.
 * A document that lacks one of the fields does not stand in that index, so a clock that has stopped
 * leaves the list of clocks by losing its `dueAt`.
 */
export interface Collection<T extends Stored> {
  readonly name: string;
  readonly schema: z.ZodMiniType<T>;
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}

export type AnyCollection = Collection<Stored>;

export type IndexValue = string | number | boolean;

/**
 * A look along one index: the first fields are given by `equals`, the next may have a range,
 * the answer is ordered by the fields that are left, then by id.
 */
export interface Query {
  readonly index: string;
  readonly equals?: Readonly<Record<string, IndexValue>>;
  /** `from` is included, `before` is not. */
  readonly range?: {
    readonly field: string;
    readonly from?: IndexValue;
    readonly before?: IndexValue;
  };
  readonly order?: 'ascending' | 'descending';
  /** 1 to 1,000, which is the most that CloudBase answers at once. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** Thrown when a document to replace or to remove has moved on. */
export class WriteConflict extends Error {
  override readonly name: string = 'WriteConflict';
}

/** Thrown when a document to insert exists already. */
export class AlreadyExists extends WriteConflict {
  override readonly name = 'AlreadyExists';
}

/** Thrown for a query that no declared index answers, and for a document that is too large. */
export class StoreMisuse extends Error {
  override readonly name = 'StoreMisuse';
}

/** CloudBase takes 5 MB a document from a function; nothing in a village is that long. */
export const DOCUMENT_BYTES_MAX = 512 * 1024;

/**
 * Reads and writes that happen together or not at all.
 *
 * There is no `find` here on purpose: a CloudBase transaction reaches single documents only.
 * What must be unique is made unique by its id. A document that is read here, and not by the store, is held:
 * if another changes it meanwhile, the work starts again.
 */
export interface Transaction {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined>;
  insert<T extends Stored>(into: Collection<T>, document: Unstored<T>): Promise<void>;
  /** `document.version` is the version that was read. */
  replace<T extends Stored>(into: Collection<T>, document: T): Promise<void>;
  remove<T extends Stored>(from: Collection<T>, document: T): Promise<void>;
}

export interface Store {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined>;
  find<T extends Stored>(from: Collection<T>, query: Query): Promise<Page<T>>;
  count<T extends Stored>(
    from: Collection<T>,
    query: Pick<Query, 'index' | 'equals' | 'range'>,
  ): Promise<number>;

  /**
   * `work` may run more than once: it is started again after a conflict, a few times, with a pause.
   * Then the conflict is thrown. So `work` only reads and writes, and sends no messages.
   */
  transact<R>(work: (tx: Transaction) => Promise<R>): Promise<R>;
}
