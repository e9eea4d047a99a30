import { digest } from '../../kernel/ids';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Six letters are 36 bits: whole numbers that a double still holds exactly. */
const DRAWN = 6;

/** A whole number from 0 up to, not including, `among`, that follows from the text and favours none. */
export function lotOf(text: string, among: number): number {
  const letters = Array.from(digest(text).slice(0, DRAWN));
  return letters.reduce((sum, letter) => sum * 64 + LETTERS.indexOf(letter), 0) % among;
}
