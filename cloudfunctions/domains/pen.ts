import { dayOf } from '../kernel/calendar';

/**
 * What every domain writes its papers on: sheets of A4, lengths in points from the upper left corner, one Chinese face.
 * The domain says what stands on the paper; the adapter knows fonts and PDF, and the doors hand it in.
 */
export interface Pen {
  readonly sheet: () => void;
  readonly widthOf: (words: string, size: number) => number;
  /** One line of words; `y` is its upper edge. */
  readonly write: (words: string, at: { x: number; y: number; size: number }) => void;
  /** A thin frame: a field of a form. */
  readonly box: (at: { x: number; y: number; width: number; height: number }) => void;
}

/** Prints what is drawn and gives the PDF. */
export type Press = (draw: (pen: Pen) => void) => Promise<Uint8Array>;

/** A line across the sheet: the size of body text unless it is a heading. */
export interface Line {
  readonly words: string;
  readonly size?: number;
  readonly isCentred?: boolean;
}

/** A row of a form: fields beside each other in frames, each as wide as its share of the row says. */
export interface Row {
  readonly cells: readonly { readonly words: string; readonly share: number }[];
  /** Room for a hand to write in; more if the words need more. */
  readonly height?: number;
}

const POINTS_PER_MM = 72 / 25.4;
const WIDTH = 210 * POINTS_PER_MM;
const HEIGHT = 297 * POINTS_PER_MM;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
const BOTTOM = HEIGHT - MARGIN;
const LEADING = 1.5;
const BODY = 13;
const CELL = 12;
const PAD = 5;
/** A field that no sheet holds begins where so many lines of it fit. */
const LINES_TO_BEGIN = 3;

/** CloudBase answers at most 100 KB of text; the envelope around the PDF takes little. */
const BASE64_MOST = 96_000;

/** The paper as it goes to the phone; nothing when it is too large for one answer. */
export async function printed(
  press: Press,
  parts: readonly (Line | Row)[],
): Promise<{ readonly pdf: string; readonly pages: number } | undefined> {
  let pages = 0;
  const bytes = await press((pen) => {
    pages = writeOut(pen, parts);
  });
  const pdf = Buffer.from(bytes).toString('base64');
  return pdf.length > BASE64_MOST ? undefined : { pdf, pages };
}

/** Writes part after part, broken where the sheet is too narrow, onto as many sheets as it takes; says how many. */
export function writeOut(pen: Pen, parts: readonly (Line | Row)[]): number {
  const sheets = new Sheets(pen);
  for (const part of parts) {
    if ('cells' in part) {
      sheets.row(part);
    } else {
      sheets.line(part);
    }
  }
  return sheets.count;
}

/** 2026-11-28 19:30, by the clock on the village's wall. */
export function momentIn(at: number): string {
  const time = new Date(at + EAST_OF_GREENWICH).toISOString().slice(11, 16);
  return `${dayOf(at)} ${time}`;
}

const EAST_OF_GREENWICH = 8 * 3_600_000;

/** Where the pen stands. */
class Sheets {
  count = 0;
  private y = MARGIN;

  constructor(private readonly pen: Pen) {
    this.next();
  }

  line({ words, size = BODY, isCentred = false }: Line): void {
    for (const line of broken(this.pen, words, size, INNER)) {
      if (this.y + size * LEADING > BOTTOM) {
        this.next();
      }
      const indent = isCentred ? (INNER - this.pen.widthOf(line, size)) / 2 : 0;
      this.pen.write(line, { x: MARGIN + indent, y: this.y, size });
      this.y += size * LEADING;
    }
  }

  /** A row stays together if a sheet can hold it; what is longer goes on at the top of the next one. */
  row({ cells, height = 0 }: Row): void {
    const whole = cells.reduce((sum, { share }) => sum + share, 0);
    let left = cells.map(({ words, share }) => {
      const width = (INNER * share) / whole;
      return { width, lines: broken(this.pen, words, CELL, width - 2 * PAD) };
    });
    const most = Math.max(...left.map(({ lines }) => lines.length));
    const needed = Math.max(height, heightOf(most));
    const isLonger = needed > BOTTOM - MARGIN && this.room() >= LINES_TO_BEGIN;
    if (this.y + needed > BOTTOM && !isLonger) {
      this.next();
    }
    let least = height;
    do {
      const room = this.room();
      const here = left.map(({ width, lines }) => ({ width, lines: lines.slice(0, room) }));
      left = left.map(({ width, lines }) => ({ width, lines: lines.slice(room) }));
      this.fields(here, least);
      least = 0;
      if (left.some(({ lines }) => lines.length > 0)) {
        this.next();
      }
    } while (left.some(({ lines }) => lines.length > 0));
  }

  private fields(
    cells: readonly { readonly width: number; readonly lines: readonly string[] }[],
    least: number,
  ): void {
    const height = Math.max(least, heightOf(Math.max(...cells.map(({ lines }) => lines.length))));
    let x = MARGIN;
    for (const { width, lines } of cells) {
      this.pen.box({ x, y: this.y, width, height });
      lines.forEach((line, at) => {
        this.pen.write(line, { x: x + PAD, y: this.y + PAD + at * CELL * LEADING, size: CELL });
      });
      x += width;
    }
    this.y += height;
  }

  /** How many lines of a field still fit. */
  private room(): number {
    return Math.floor((BOTTOM - this.y - 2 * PAD) / (CELL * LEADING));
  }

  private next(): void {
    this.pen.sheet();
    this.count += 1;
    this.y = MARGIN;
  }
}

function heightOf(lines: number): number {
  return lines * CELL * LEADING + 2 * PAD;
}

/** What never stands at the beginning of a line: it takes the letter before it down with it. */
const CLOSING = /[，。、；：！？）》”’…]/u;

/** Chinese may break anywhere but before a closing mark, and where somebody pressed return it does. */
function broken(pen: Pen, words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = '';
    for (const letter of paragraph) {
      if (line !== '' && pen.widthOf(line + letter, size) > width) {
        const kept = CLOSING.test(letter) ? beforeLast(line) : line;
        lines.push(kept);
        line = line.slice(kept.length);
      }
      line += letter;
    }
    lines.push(line);
  }
  return lines;
}

/** Without its last letter and the closing marks behind that; all of it where nothing would be left. */
function beforeLast(line: string): string {
  const letters = Array.from(line);
  let end = letters.length - 1;
  while (end > 0 && CLOSING.test(letters[end] ?? '')) {
    end -= 1;
  }
  return end > 0 ? letters.slice(0, end).join('') : line;
}
