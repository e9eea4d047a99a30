import type PDFDocument from 'pdfkit';
import { encode } from 'uqr';

type Document = InstanceType<typeof PDFDocument>;

/** The font's file: beside the bundle in the cloud, in this folder of the packages elsewhere. */
export const FONT_FILE = 'NotoSansSC_700Bold.ttf';
export const FONT_FOLDER = 'node_modules/@expo-google-fonts/noto-sans-sc/700Bold';

/**
 * Draws A4 sheets as PDF. `pdfkit` because it writes real text with the glyphs of the font that are used and no
 * others; `uqr` because it gives a square's bare matrix and needs nothing else; the font is Noto Sans SC in
 * bold, the one free Chinese face that stands on npm as TrueType.
 *
 * `fontFile` is the path of that font: ten megabytes that are read when something is printed, not before.
 */
export function press(fontFile: string) {
  return async (draw: (pen: PdfPen) => void): Promise<Uint8Array> => {
    const { default: Pdf } = await import('pdfkit');
    const document = new Pdf({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      font: fontFile,
      info: { Title: '屋场通', Creator: '屋场通' },
    });
    const printed = bytesOf(document);
    draw(new PdfPen(document));
    document.end();
    return printed;
  };
}

/** Lengths in points from the upper left corner of the sheet. */
export class PdfPen {
  constructor(private readonly document: Document) {}

  readonly sheet = (): void => {
    this.document.addPage();
  };

  readonly widthOf = (words: string, size: number): number =>
    this.document.fontSize(size).widthOfString(words);

  readonly write = (
    words: string,
    { x, y, size }: { x: number; y: number; size: number },
  ): void => {
    this.document.fontSize(size).text(words, x, y, { lineBreak: false, baseline: 'top' });
  };

  /** A quarter of the square may be torn or dirty (correction Q). Four modules around it stay white. */
  readonly square = (
    link: string,
    { x, y, side }: { x: number; y: number; side: number },
  ): void => {
    const { data, size } = encode(link, { ecc: 'Q', border: 4 });
    this.document
      .save()
      .translate(x, y)
      .scale(side / size);
    data.forEach((row, line) => {
      for (const { from, length } of runsOf(row)) {
        this.document.rect(from, line, length, 1);
      }
    });
    this.document.fill('black').restore();
  };

  /** A field of a form. */
  readonly box = (at: { x: number; y: number; width: number; height: number }): void => {
    const { document } = this;
    document.save().lineWidth(0.7).rect(at.x, at.y, at.width, at.height).stroke('black').restore();
  };

  /** To cut along. */
  readonly frame = (at: { x: number; y: number; width: number; height: number }): void => {
    const { document } = this;
    document.save().lineWidth(0.5).dash(4, { space: 4 });
    document.rect(at.x, at.y, at.width, at.height).stroke('gray').restore();
  };
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** The black stretches of one line: a third of the drawing that single modules would take. */
function runsOf(row: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let from = row.indexOf(true);
  while (from >= 0) {
    const end = row.indexOf(false, from);
    const until = end < 0 ? row.length : end;
    runs.push({ from, length: until - from });
    from = row.indexOf(true, until);
  }
  return runs;
}

function bytesOf(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
}
