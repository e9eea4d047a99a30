import { find, update } from 'mingo';

export interface Document {
  readonly _id: string;
}

/** The database says no. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Search {
  readonly filter: object;
  readonly order: Readonly<Record<string, number>>;
  readonly limit: number;
}

interface Write {
  readonly collection: string;
  readonly id: string;
  /** Absent when the document is removed. */
  readonly document: Document | undefined;
}

interface Open {
  readonly startedAt: number;
  readonly snapshot: ReadonlyMap<string, ReadonlyMap<string, Document>>;
  readonly writes: Map<string, Write>;
}

/**
 * The documents of one environment under snapshot isolation: a write to what another transaction has written
 * meanwhile, or is writing, gives way at once. What a filter and an order mean is mingo's.
 */
export class Documents {
  #collections = new Map<string, ReadonlyMap<string, Document>>();
  readonly #keptAt = new Map<string, number>();
  readonly #open = new Map<string, Open>();
  #clock = 0;

  start(): string {
    this.#clock += 1;
    const id = `transaction-${this.#clock}`;
    const snapshot = this.#collections;
    this.#open.set(id, { startedAt: this.#clock, snapshot, writes: new Map() });
    return id;
  }

  commit(transaction: string): void {
    const { writes } = this.#opened(transaction);
    this.#clock += 1;
    const collections = new Map(this.#collections);
    for (const [key, { collection, id, document }] of writes) {
      const documents = new Map(collections.get(collection));
      documents.delete(id);
      if (document) {
        documents.set(id, document);
      }
      collections.set(collection, documents);
      this.#keptAt.set(key, this.#clock);
    }
    this.#collections = collections;
    this.#open.delete(transaction);
  }

  abort(transaction: string): void {
    this.#opened(transaction);
    this.#open.delete(transaction);
  }

  search(collection: string, { filter, order, limit }: Search): Document[] {
    const documents = [...(this.#collections.get(collection)?.values() ?? [])];
    const found = find<Document>(documents, filter);
    return (Object.keys(order).length > 0 ? found.sort(order) : found).limit(limit).all();
  }

  count(collection: string, filter: object): number {
    const documents = [...(this.#collections.get(collection)?.values() ?? [])];
    return find(documents, filter).all().length;
  }

  get(transaction: string, collection: string, id: string): Document | undefined {
    const { snapshot, writes } = this.#opened(transaction);
    const written = writes.get(keyOf(collection, id));
    return written ? written.document : snapshot.get(collection)?.get(id);
  }

  insert(transaction: string, collection: string, document: Document): void {
    if (this.get(transaction, collection, document._id)) {
      this.#open.delete(transaction);
      throw new Fault('DATABASE_DUPLICATE_WRITE', 'duplicate key');
    }
    this.#write(transaction, { collection, id: document._id, document });
  }

  /** Replaces a document, or changes it by MongoDB's operators. Whether there was one before. */
  put(transaction: string, collection: string, id: string, change: object): boolean {
    const before = this.get(transaction, collection, id);
    const after = { ...structuredClone(before), _id: id };
    const byOperators = Object.keys(change).some((name) => name.startsWith('$'));
    if (byOperators) {
      update(after, change);
    }
    const document = byOperators ? after : { ...change, _id: id };
    this.#write(transaction, { collection, id, document });
    return before !== undefined;
  }

  remove(transaction: string, collection: string, id: string): boolean {
    const stood = this.get(transaction, collection, id) !== undefined;
    this.#write(transaction, { collection, id, document: undefined });
    return stood;
  }

  #write(transaction: string, write: Write): void {
    const mine = this.#opened(transaction);
    const key = keyOf(write.collection, write.id);
    const others = [...this.#open.values()].filter((it) => it !== mine);
    if ((this.#keptAt.get(key) ?? 0) > mine.startedAt || others.some((it) => it.writes.has(key))) {
      this.#open.delete(transaction);
      throw new Fault('DATABASE_TRANSACTION_CONFLICT', 'transaction conflict');
    }
    mine.writes.set(key, write);
  }

  #opened(transaction: string): Open {
    const open = this.#open.get(transaction);
    if (!open) {
      throw new Fault('DATABASE_REQUEST_FAILED', `no transaction ${transaction}`);
    }
    return open;
  }
}

function keyOf(collection: string, id: string): string {
  return `${collection} ${id}`;
}
