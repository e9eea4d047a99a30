import type { AnyCollection } from '../../kernel/store';

/** An index as CloudBase's `UpdateTable` takes it. */
export interface CloudIndex {
  readonly name: string;
  readonly keys: readonly { readonly name: string; readonly direction: '1' | '-1' }[];
  readonly unique: boolean;
}

/**
 * What the deployment creates for a collection. Each index ends with the id, which orders what is equal
 * otherwise, so that MongoDB sorts nothing in memory. Both directions read the same index. None is unique:
 * what must be unique is so by its id.
 */
export function indexesOf({ indexes }: Pick<AnyCollection, 'indexes'>): readonly CloudIndex[] {
  return Object.entries(indexes).map(([name, fields]) => ({
    name,
    keys: [...fields, '_id'].map((field) => ({ name: field, direction: '1' })),
    unique: false,
  }));
}
