/** As many bytes as one call is given: WeChat's voice takes 1000, and a shorter portion is heard sooner. */
const LONGEST = 600;

const SENTENCE = /[^。！？；\n]*[。！？；\n]|[^。！？；\n]+$/g;
const PART = /[^，、：]*[，、：]|[^，、：]+$/g;
/** A text that does not end with a pause is given one, or it would run into the next. */
const PAUSED = /[。！？；，、：]$/;

/** Texts cut into portions that can be spoken one at a time: at the ends of sentences where that is possible. */
export function portionsOf(texts: readonly string[]): string[] {
  const pieces = texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (PAUSED.test(text) ? text : `${text}。`))
    .flatMap((text) => cutAt(SENTENCE, [text]));
  return together(atLetters(cutAt(PART, pieces)));
}

/** Cuts what is too long, and only that. */
function cutAt(places: RegExp, pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) => (isTooLong(piece) ? (piece.match(places) ?? []) : [piece]));
}

function atLetters(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) => (isTooLong(piece) ? together(Array.from(piece)) : [piece]));
}

/** As many pieces in one portion as it may hold. */
function together(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((portions, piece) => {
    const last = portions.at(-1);
    return last === undefined || isTooLong(last + piece)
      ? [...portions, piece]
      : [...portions.slice(0, -1), last + piece];
  }, []);
}

function isTooLong(text: string): boolean {
  return bytesOf(text) > LONGEST;
}

/** As UTF-8, which a phone does not count by itself. */
export function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
