import { type Collection, DOCUMENT_BYTES_MAX, type Stored, StoreMisuse } from '../kernel/store';
import { isIndexValue, valueAt } from './look';

/** Ids stand in links and in file names. */
const ID = /^[\x21-\x7e]{1,128}$/;

export function isStorableId(id: string): boolean {
  return ID.test(id);
}

/**
 * The JSON of a document, the same for every store. Throws `StoreMisuse` for what would come back from a
 * database different from what was handed in, and for what is too large.
 */
export function storable<T extends Stored>(collection: Collection<T>, document: T): string {
  const misuse = (why: string) => new StoreMisuse(`${collection.name}: a document ${why}`);
  if (!isStorableId(document.id)) {
    throw misuse('has an id of 1 to 128 plain characters');
  }
  const odd = oddPart(document, '');
  if (odd !== undefined) {
    throw misuse(`is plain JSON, and ${odd} is not`);
  }
  for (const field of new Set(Object.values(collection.indexes).flat())) {
    const value = valueAt(document, field);
    if (value !== undefined && !isWellFormed(value)) {
      throw misuse(`has text, a number, true or false at ${field}, or nothing`);
    }
  }
  const json = JSON.stringify(document);
  if (Buffer.byteLength(json) > DOCUMENT_BYTES_MAX) {
    throw misuse(`has at most ${DOCUMENT_BYTES_MAX} bytes`);
  }
  return json;
}

/** Half of a character pair is refused here: databases disagree on where it would stand. */
function isWellFormed(value: unknown): boolean {
  return isIndexValue(value) && !(typeof value === 'string' && /\p{Surrogate}/u.test(value));
}

/** Where something stands that JSON cannot carry, or a name that means something to MongoDB. */
function oddPart(value: unknown, at: string): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
    return undefined;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : at;
  }
  if (Array.isArray(value)) {
    return first(value, (item, index) => oddPart(item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    return at;
  }
  return first(Object.entries(value), ([name, part]) => {
    const path = `${at}.${name}`;
    return isOddName(name) ? path : part === undefined ? undefined : oddPart(part, path);
  });
}

function isOddName(name: string): boolean {
  return name === '' || name.startsWith('$') || /[.\0]/.test(name) || name === '__proto__';
}

function first<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined) {
  for (let index = 0; index < items.length; index += 1) {
    const found = find(items[index] as T, index);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
