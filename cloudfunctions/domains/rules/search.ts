import { villageWords } from '../../law/convention-words';

/** Where in a clause the words stand that somebody looked for. */
interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Hit<C> {
  readonly clause: C;
  readonly marks: readonly Mark[];
}

/** Words of one letter find too much inside others: they are looked for when they are all that was typed. */
const LEAST_LETTERS = 2;

/** The words that were typed, and the other names of the same things. */
export function lookedFor(typed: string): { readonly said: string[]; readonly also: string[] } {
  const said = typed.split(/[\s，。、；！？,.;!?]+/).filter((word) => word !== '');
  const also = said.flatMap((word) =>
    villageWords.rows.filter((names) => names.some((name) => isIn(name, word))).flat(),
  );
  const others = [...new Set<string>(also)].filter((word) => !said.includes(word));
  return { said, also: others };
}

/** Clauses that say what was typed come first, then those that say it in other words, those that say most of them first. */
export function found<C extends { readonly text: string }>(
  clauses: readonly C[],
  typed: string,
): Hit<C>[] {
  const { said, also } = lookedFor(typed);
  const hits = (words: readonly string[]) =>
    clauses
      .map((clause) => ({ clause, marks: marksIn(clause.text, words) }))
      .filter(({ marks }) => marks.length > 0);
  const first = hits(said);
  const second = hits(also.filter((word) => word.length >= LEAST_LETTERS || said.length === 0));
  const others = second.filter((hit) => !first.some(({ clause }) => clause === hit.clause));
  return [...first, ...others.sort((one, other) => other.marks.length - one.marks.length)];
}

/** 办酒席 is typed for 办酒 and for 酒席; a single letter only for itself. */
function isIn(name: string, typed: string): boolean {
  return name === typed || (name.length >= LEAST_LETTERS && typed.includes(name));
}

/** Every place where one of the words stands, without overlaps, in the order of the text. */
function marksIn(text: string, words: readonly string[]): Mark[] {
  const places = words.flatMap((word) => {
    const marks: Mark[] = [];
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      marks.push({ from, to: from + word.length });
    }
    return marks;
  });
  const ordered = places.sort((one, other) => one.from - other.from || other.to - one.to);
  return ordered.filter(
    (mark, at) => !ordered.slice(0, at).some(({ from, to }) => mark.from < to && from <= mark.from),
  );
}
