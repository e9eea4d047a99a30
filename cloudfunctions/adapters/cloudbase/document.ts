import type { Stored } from '../../kernel/store';

/** Where a transaction writes that it has leaned on a document without changing it. */
export const HELD = '_held';

/** A document as MongoDB keeps it: the id has another name. */
export interface CloudDocument {
  readonly _id: string;
  readonly version: number;
  readonly [HELD]?: string;
}

/** The SDK makes objects of its own of what looks like a place on the globe: JSON makes them plain again. */
export function documentOf({ _id: id, ...fields }: CloudDocument): Stored {
  return JSON.parse(JSON.stringify({ id, ...fields, [HELD]: undefined })) as Stored;
}

/** The fields of a document without its id. */
export function fieldsOf(json: string): object {
  const fields = Object.entries(JSON.parse(json) as object);
  return Object.fromEntries(fields.filter(([name]) => name !== 'id'));
}
