import {
  type AnyCollection,
  type Collection,
  DOCUMENT_BYTES_MAX,
  type Stored,
  StoreMisuse,
} from '../kernel/store';
import { isIndexValue, valueAt } from './look';

/** Ids stand in links and in file names. */
const ID = /^[\x21-\x7e]{1,128}$/;
/** A letter of a string has at most so many bytes. */
const UTF8_BYTES_MAX = 3;
const ODD_NAME = /^$|^\$|[.\0]|^__proto__$/;

export function isStorableId(id: string): boolean {
  return ID.test(id);
}

/**
 * The JSON of a document, the same for every store. Throws `StoreMisuse` for what would come back from a
 * database different from what was handed in, and for what is too large.
 */
export function storable<T extends Stored>(collection: Collection<T>, document: T): string {
  if (!isStorableId(document.id)) {
    throw misuse(collection, 'has an id of 1 to 128 plain characters');
  }
  const odd = oddPart(document);
  if (odd !== undefined) {
    throw misuse(collection, `is plain JSON, and ${odd} is not`);
  }
  for (const fields of Object.values(collection.indexes)) {
    for (const field of fields) {
      const value = valueAt(document, field);
      if (value !== undefined && !isWellFormed(value)) {
        throw misuse(collection, `has text, a number, true or false at ${field}, or nothing`);
      }
    }
  }
  const json = JSON.stringify(document);
  if (
    json.length * UTF8_BYTES_MAX > DOCUMENT_BYTES_MAX &&
    Buffer.byteLength(json) > DOCUMENT_BYTES_MAX
  ) {
    throw misuse(collection, `has at most ${DOCUMENT_BYTES_MAX} bytes`);
  }
  return json;
}

function misuse({ name }: Pick<AnyCollection, 'name'>, why: string): StoreMisuse {
  return new StoreMisuse(`${name}: a document ${why}`);
}

/** Half of a character pair is refused here: databases disagree on where it would stand. */
function isWellFormed(value: unknown): boolean {
  return isIndexValue(value) && !(typeof value === 'string' && hasLoneHalf(value));
}

/** Nearly no text has halves at all, and asking for those first is ten times as fast. */
function hasLoneHalf(text: string): boolean {
  return /[\uD800-\uDFFF]/.test(text) && /\p{Surrogate}/u.test(text);
}

/** The way to what JSON cannot carry, or to a name that means something to MongoDB; nothing when all is plain. */
function oddPart(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
    return undefined;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : '';
  }
  if (Array.isArray(value)) {
    return oddItem(value);
  }
  const isPlain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? oddField(value as Readonly<Record<string, unknown>>) : '';
}

function oddItem(list: readonly unknown[]): string | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const odd = oddPart(list[index]);
    if (odd !== undefined) {
      return `[${index}]${odd}`;
    }
  }
  return undefined;
}

function oddField(record: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of Object.keys(record)) {
    const part = record[name];
    const odd = ODD_NAME.test(name) ? '' : part === undefined ? undefined : oddPart(part);
    if (odd !== undefined) {
      return `.${name}${odd}`;
    }
  }
  return undefined;
}
