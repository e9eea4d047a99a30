import { createHash } from 'node:crypto';

/**
 * An id that follows from what it names, so that saying the same thing twice names the same document.
 * The parts cannot run into each other: `['a', 'bc']` and `['ab', 'c']` have different ids.
 */
export function idOf(...parts: readonly (string | number)[]): string {
  return digest(JSON.stringify(parts)).slice(0, 32);
}

/** SHA-256, in letters that are safe in links and document ids. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** JSON with sorted keys: equal things have equal text, whatever order they were written in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
