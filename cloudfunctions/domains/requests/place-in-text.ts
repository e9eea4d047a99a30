/** A word counts by where it stands: people say first what they come for, and tell the story afterwards. */
export const OPENING_WEIGHT = 4;
const EARLY_WEIGHT = 1;
const LATE_WEIGHT = 0.35;
const OPENING_CHARS_MAX = 40;
const EARLY_CHARS = 150;

/** How much a word at this place counts. */
export function weightOfPlace(at: number, opening: number): number {
  if (at < opening) {
    return OPENING_WEIGHT;
  }
  return at < opening + EARLY_CHARS ? EARLY_WEIGHT : LATE_WEIGHT;
}

/** How many characters the opening has: the title or the first sentence, and never more than a breath. */
export function openingLength(text: string): number {
  const end = text.search(/[\n。!?;]/u);
  return Math.min(end < 0 ? text.length : end, OPENING_CHARS_MAX);
}
