import type { Pen as Writing } from '../pen';

/** Points of print: 72 to the inch. */
const POINTS_PER_MM = 72 / 25.4;

export const A4 = { width: 210 * POINTS_PER_MM, height: 297 * POINTS_PER_MM } as const;

/**
 * What posters and cards are drawn with: beside what every paper is written with, squares that a phone reads.
 */
export interface Pen extends Writing {
  /** The square that a phone reads as `link`. */
  readonly square: (link: string, at: { x: number; y: number; side: number }) => void;
  /** A dashed frame, to cut along. */
  readonly frame: (at: { x: number; y: number; width: number; height: number }) => void;
}

/** Prints what is drawn and gives the PDF. */
export type Press = (draw: (pen: Pen) => void) => Promise<Uint8Array>;

/**
 * How large words must be to be read from `distanceMm`, in points. A Chinese character takes a face of at least
 * 1/150 of the distance: 23 minutes of arc, more than twice what young eyes need for its strokes. Its face
 * fills 0.92 of the size. From two metres: a face of 13.3 mm, a size of 41.1 points. [design]
 */
export function sizeReadAt(distanceMm: number): number {
  return (distanceMm / 150 / 0.92) * POINTS_PER_MM;
}

/** Words broken into lines that fit: Chinese may break anywhere, an address too. */
export function linesIn(pen: Pen, words: string, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const letter of words) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && pen.widthOf(line + letter, size) > width) {
      lines.push(letter);
    } else {
      lines[lines.length - 1] = line + letter;
    }
  }
  return lines;
}

/** The largest size between the two in which the words fit one line; `least` when they do not fit at all. */
export function sizeThatFits(
  pen: Pen,
  words: string,
  { most, least, width }: { most: number; least: number; width: number },
): number {
  const natural = pen.widthOf(words, most);
  return natural <= width ? most : Math.max(least, Math.floor((most * width) / natural));
}
