/** What minutes are written on: sheets of A4, lengths in points from the upper left corner. Handed in by the doors. */
export interface Pen {
  readonly sheet: () => void;
  readonly widthOf: (words: string, size: number) => number;
  /** One line of words; `y` is its upper edge. */
  readonly write: (words: string, at: { x: number; y: number; size: number }) => void;
}

export type Press = (draw: (pen: Pen) => void) => Promise<Uint8Array>;

const POINTS_PER_MM = 72 / 25.4;
const WIDTH = 210 * POINTS_PER_MM;
const HEIGHT = 297 * POINTS_PER_MM;
const MARGIN = 48;
const LEADING = 1.5;

/** A line of the minutes as it is set: the size of body text unless it is a heading. */
export interface Line {
  readonly words: string;
  readonly size?: number;
}

const BODY = 13;

/** Writes line after line, broken where the sheet is too narrow, onto as many sheets as it takes; says how many. */
export function writeOut(pen: Pen, lines: readonly Line[]): number {
  let sheets = 1;
  let y = MARGIN;
  pen.sheet();
  for (const { words, size = BODY } of lines) {
    for (const line of broken(pen, words, size)) {
      if (y + size * LEADING > HEIGHT - MARGIN) {
        pen.sheet();
        sheets += 1;
        y = MARGIN;
      }
      pen.write(line, { x: MARGIN, y, size });
      y += size * LEADING;
    }
  }
  return sheets;
}

/** Chinese may break anywhere, and where somebody pressed return it does. */
function broken(pen: Pen, words: string, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = '';
    for (const letter of paragraph) {
      if (line !== '' && pen.widthOf(line + letter, size) > WIDTH - 2 * MARGIN) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
    lines.push(line);
  }
  return lines;
}
