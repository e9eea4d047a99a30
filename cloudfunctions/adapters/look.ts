import { Refusal } from '../kernel/refusal';
import {
  type Collection,
  type IndexValue,
  type Query,
  type Stored,
  StoreMisuse,
} from '../kernel/store';

/** A query that a declared index answers, told in the terms of that index. */
export interface Look {
  readonly index: string;
  /** Every field of the index: a document that lacks one is not found. */
  readonly fields: readonly string[];
  /** The first fields with the one value each that is looked for. */
  readonly fixed: readonly (readonly [field: string, value: IndexValue])[];
  /** The fields that are left: they and then the id give the order. */
  readonly open: readonly string[];
  readonly range: NonNullable<Query['range']> | undefined;
}

/** Where a page ended: the values of the open fields, and the id. */
export interface Place {
  readonly values: readonly IndexValue[];
  readonly id: string;
}

/** CloudBase answers with 1,000 documents at most, and is silent about the others. */
export const LIMIT_MAX = 1000;

/** Throws `StoreMisuse` when the index is not declared or cannot answer this. */
export function lookAlong<T extends Stored>(
  collection: Collection<T>,
  { index, equals = {}, range }: Pick<Query, 'index' | 'equals' | 'range'>,
): Look {
  const fields = collection.indexes[index];
  if (!fields) {
    throw new StoreMisuse(`${collection.name} declares no index ${index}`);
  }
  const given = Object.keys(equals).length;
  const open = fields.slice(given);
  const fixed = fields.slice(0, given).map((field) => [field, equals[field]] as const);
  const bounds = [range?.from, range?.before].filter((it) => it !== undefined);
  if (
    !fixed.every(isFixed) ||
    fixed.length < given ||
    !bounds.every(isIndexValue) ||
    (range && range.field !== open[0])
  ) {
    throw new StoreMisuse(`${index} of ${collection.name} is ordered by ${fields.join(', ')}`);
  }
  return { index, fields, fixed, open, range };
}

export function checkedLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) {
    throw new StoreMisuse(`a page has 1 to ${LIMIT_MAX} documents, not ${limit}`);
  }
  return limit;
}

/** The opaque word for where a page ended. */
export function cursorAt({ open }: Look, document: Stored): string {
  const values = open.map((field) => valueAt(document, field));
  return Buffer.from(JSON.stringify([...values, document.id])).toString('base64url');
}

/** A cursor comes back from a phone: one that this look cannot have given is a wrong input. */
export function placeOf({ open }: Look, cursor: string): Place {
  const parts = partsOf(Buffer.from(cursor, 'base64url').toString());
  const id = parts.at(-1);
  const values = parts.slice(0, -1);
  if (typeof id !== 'string' || values.length !== open.length || !values.every(isIndexValue)) {
    throw new Refusal('invalid_input', { fields: ['after'] });
  }
  return { values, id };
}

/** What stands at `a.b`: undefined when it is missing, null when something else stands in the way. */
export function valueAt(document: object, field: string): unknown {
  let part: unknown = document;
  for (const name of field.split('.')) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      return part === undefined ? undefined : null;
    }
    part = (part as Readonly<Record<string, unknown>>)[name];
  }
  return part;
}

export function isIndexValue(value: unknown): value is IndexValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isFixed(pair: readonly [string, unknown]): pair is readonly [string, IndexValue] {
  return isIndexValue(pair[1]);
}

function partsOf(text: string): unknown[] {
  try {
    const parts = JSON.parse(text) as unknown;
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
