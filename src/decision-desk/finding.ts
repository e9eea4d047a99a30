import type { RollLine } from './use-roll';

/** 12, or 1-40: the numbers of the list that was signed at the door. */
const NUMBERS = /^(\d{1,6})(?:\s*[-－–—~～到至]\s*(\d{1,6}))?$/u;

/** Whom of the roll is meant by what was typed: a part of a name, a number of the list, or from one number to another. */
export function foundOn(roll: readonly RollLine[], typed: string): readonly RollLine[] {
  const words = typed.trim();
  const [, from, to = from] = NUMBERS.exec(words) ?? [];
  return from === undefined
    ? roll.filter(({ name }) => name.includes(words))
    : roll.slice(Math.max(Number(from), 1) - 1, Number(to));
}
