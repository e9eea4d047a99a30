import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

/** One sheet as it comes out of the printer: its words with their sizes in points, and what its squares say. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly words: string; readonly size: number }[];
  readonly squares: readonly string[];
}

export interface Printed {
  readonly sheets: readonly Sheet[];
  /** Bytes of the fonts that travel in the file. */
  readonly fontBytes: number;
}

/** Reads a PDF as far as posters and cards use the format. */
export function printedFrom(base64: string): Printed {
  const pdf = Buffer.from(base64, 'base64').toString('latin1');
  const objects = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const bodies = [...objects.values()];
  const streamOf = (id: string | undefined) => inflated(objects.get(id ?? '') ?? '');
  const letters = lettersIn(streamOf(one(bodies, /\/ToUnicode (\d+)/)));
  return {
    fontBytes: streamOf(one(bodies, /\/FontFile2 (\d+)/)).length,
    sheets: bodies
      .filter((it) => /\/Type \/Page\b/.test(it))
      .map((page) => {
        const [width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(page) ?? [])
          .slice(1)
          .map(Number);
        const drawn = streamOf(/\/Contents (\d+)/.exec(page)?.[1]);
        return { width, height, lines: linesIn(drawn, letters), squares: squaresIn(drawn) };
      }),
  };
}

function one(bodies: readonly string[], pattern: RegExp): string | undefined {
  return bodies.map((it) => pattern.exec(it)?.[1]).find((it) => it !== undefined);
}

function inflated(body: string): string {
  const raw = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  return raw === undefined ? '' : inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

/** Which letter each glyph of the font stands for. */
function lettersIn(map: string): readonly string[] {
  const listed = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    list.match(/[0-9a-f]+/g),
  );
  return listed.map((hex) =>
    Buffer.from(hex ?? '', 'hex')
      .swap16()
      .toString('utf16le'),
  );
}

function linesIn(drawn: string, letters: readonly string[]): Sheet['lines'] {
  return [...drawn.matchAll(/\/F\d+ ([\d.]+) Tf\n\[(.*?)\] TJ/g)].map(([, size, shown = '']) => ({
    size: Number(size),
    words: [...shown.matchAll(/<([0-9a-f]*)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((glyph) => letters[Number.parseInt(glyph, 16)] ?? '?')
      .join(''),
  }));
}

const DOT = 4;

/** Draws each square as a printer would and reads it as a phone would. */
function squaresIn(drawn: string): string[] {
  return [...drawn.matchAll(/ cm\n((?:\d+ \d+ \d+ 1 re\n)+)[^q]*?f\n/g)].map(([, path = '']) => {
    const runs = [...path.matchAll(/(\d+) (\d+) (\d+) 1 re/g)].map((it) => it.slice(1).map(Number));
    const side = (Math.max(...runs.map(([x = 0, , length = 0]) => x + length)) + 4) * DOT;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [x = 0, y = 0, length = 0] of runs) {
      for (let row = y * DOT; row < (y + 1) * DOT; row += 1) {
        pixels.fill(0, (row * side + x * DOT) * 4, (row * side + (x + length) * DOT) * 4);
      }
    }
    for (let alpha = 3; alpha < pixels.length; alpha += 4) {
      pixels[alpha] = 255;
    }
    return jsQR(pixels, side, side)?.data ?? '';
  });
}
