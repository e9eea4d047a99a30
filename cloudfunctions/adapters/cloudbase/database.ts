import type { Cloud } from './cloud';

/** What the stores use of the SDK's document database. The SDK's own types say less than it does. */
export interface CloudDatabase {
  collection(name: string): CloudCollection;
  startTransaction(): Promise<CloudTransaction>;
}

/** In a transaction the SDK reaches single documents only. */
export interface CloudTransaction {
  collection(name: string): CloudDocuments;
  commit(): Promise<unknown>;
  rollback(reason: unknown): Promise<unknown>;
}

export interface CloudDocuments {
  doc(id: string): {
    get(): Promise<{ readonly data: unknown }>;
    set(fields: object): Promise<unknown>;
    update(fields: object): Promise<unknown>;
    delete(): Promise<unknown>;
  };
  add(document: object): Promise<unknown>;
}

export interface CloudCollection extends CloudDocuments {
  /** `raw`: filters are MongoDB's own. */
  options(options: { readonly raw: true }): { where(filter: object): CloudQuery };
}

export interface CloudQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): CloudQuery;
  limit(size: number): CloudQuery;
  get(): Promise<{ readonly data: unknown }>;
  count(): Promise<{ readonly total: number }>;
}

export async function databaseOf(cloud: Cloud): Promise<CloudDatabase> {
  return (await cloud()).database();
}
