import { type Code, type Paper, placeIn } from './choice';
import { type Pairwise, schulze } from './schulze';

/** Equal choices on one pile, and how many lie there. Whose they are is not known here. */
export type Piles = ReadonlyMap<Code, number>;

export function pilesOf(codes: Iterable<Code>): Map<Code, number> {
  const piles = new Map<Code, number>();
  for (const code of codes) {
    piles.set(code, (piles.get(code) ?? 0) + 1);
  }
  return piles;
}

/** Ballots, hands and slips together: one count. */
export function together(all: readonly Piles[]): Map<Code, number> {
  const sum = new Map<Code, number>();
  for (const [code, count] of all.flatMap((piles) => [...piles])) {
    sum.set(code, (sum.get(code) ?? 0) + count);
  }
  return sum;
}

interface Tally {
  readonly options: { readonly option: string; readonly count: number }[];
  readonly ahead: string[];
  readonly ranking?: {
    readonly options: string[];
    readonly table: number[][];
    readonly places: string[][];
    readonly ties: string[][];
  };
}

/** What the piles say. The order in which they are laid down does not matter, nor the order of the options. */
export function tallyOf(paper: Paper, piles: Piles): Tally {
  const ids = paper.options.map(({ id }) => id);
  const counts = ids.map((_, at) => weigh(piles, (code) => placeIn(code, at) === 1));
  const options = ids.map((option, at) => ({ option, count: counts[at] ?? 0 }));
  if (paper.kind !== 'ranking') {
    const most = Math.max(...counts);
    return { options, ahead: ids.filter((_, at) => most > 0 && counts[at] === most) };
  }
  const table = pairwiseOf(ids.length, piles);
  const { places, ties } = schulze(table);
  const named = (numbers: readonly number[]) => numbers.map((it) => ids[it] ?? '');
  const ranking = { options: ids, table, places: places.map(named), ties: ties.map(named) };
  return { options, ahead: piles.size === 0 ? [] : named(places[0] ?? []), ranking };
}

/** Who is left out of a ranking stands behind everybody in it, beside the others who are left out. */
function pairwiseOf(size: number, piles: Piles): number[][] {
  const numbers = Array.from({ length: size }, (_, at) => at);
  const before = (code: Code, one: number, other: number) => {
    const [first, second] = [placeIn(code, one), placeIn(code, other)];
    return first > 0 && (second === 0 || first < second);
  };
  const table: Pairwise = numbers.map((one) =>
    numbers.map((other) => weigh(piles, (code) => before(code, one, other))),
  );
  return table.map((row) => [...row]);
}

function weigh(piles: Piles, isMeant: (code: Code) => boolean): number {
  let sum = 0;
  for (const [code, count] of piles) {
    sum += isMeant(code) ? count : 0;
  }
  return sum;
}
