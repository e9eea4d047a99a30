import assert from 'node:assert';

/** A share of a body of people, kept as whole numbers so that no rounding decides a vote. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

export const HALF: Share = { parts: 1, of: 2 };
export const TWO_THIRDS: Share = { parts: 2, of: 3 };

/** "以上", at least: 6 of 9 reaches two thirds (民法典 Art 1259: the number itself is included). */
export function reaches(count: number, body: number, share: Share): boolean {
  assertCount(count, body);
  return count * share.of >= body * share.parts;
}

/** "过半数", more than: 5 of 10 does not exceed one half. */
export function exceeds(count: number, body: number, share: Share): boolean {
  assertCount(count, body);
  return count * share.of > body * share.parts;
}

function assertCount(count: number, body: number): void {
  assert(Number.isSafeInteger(count) && Number.isSafeInteger(body), 'people are whole numbers');
  assert(body > 0, 'a body without members decides nothing');
  assert(count >= 0 && count <= body, 'nobody is counted who does not belong to the body');
}
