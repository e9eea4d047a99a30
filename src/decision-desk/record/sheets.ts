import type { InputOf } from '@contracts/contract';
import type { bringAttendance } from '@contracts/decisions-meetings';

/** What is said of who came. */
export type Attended = Pick<InputOf<typeof bringAttendance>, 'present' | 'recused' | 'calls'>;

/** One call carries 100 KB of text, and the minutes have their papers besides. */
const LETTERS_MAX = 60_000;
/** As many lines as the back end takes at once. */
const LINES_MAX = 4000;

/** The sheets on which a long attendance is brought before the minutes; none where it goes with them in one call. */
export function sheetsOf({ present, recused, calls = [] }: Attended): Attended[] {
  const isShort = [present, recused, calls].every(({ length }) => length <= LINES_MAX);
  if (isShort && lettersIn([present, recused, calls]) <= LETTERS_MAX) {
    return [];
  }
  return [
    ...cut(present).map((some) => ({ present: some, recused: [] })),
    ...cut(recused).map((some) => ({ present: [], recused: some })),
    ...cut(calls).map((some) => ({ present: [], recused: [], calls: some })),
  ];
}

function cut<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const entry of list) {
    const letters = lettersIn(entry) + 1;
    const last = parts[parts.length - 1];
    if (last === undefined || letters > room || last.length === LINES_MAX) {
      parts.push([entry]);
      room = LETTERS_MAX - letters;
    } else {
      last.push(entry);
      room -= letters;
    }
  }
  return parts;
}

/** Lines, ways and fingerprints are plain letters, one byte each. */
function lettersIn(it: unknown): number {
  return JSON.stringify(it).length;
}
