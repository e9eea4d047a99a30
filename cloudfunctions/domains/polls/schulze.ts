import assert from 'node:assert';

/** How many put the option of the row before the option of the column. */
export type Pairwise = readonly (readonly number[])[];

interface Ranked {
  /** From the first place on, options by number. Who shares a place is beaten by nobody who is left. */
  readonly places: readonly (readonly number[])[];
  /** Every pair of which neither beats the other. It may reach across two places. */
  readonly ties: readonly (readonly [number, number])[];
}

/**
 * Schulze's method: one option beats another when the strongest chain of majorities from it is stronger than the one
 * back. Whoever wins against each other option alone comes first. Ties are told: the village decides how to break
 * them, not a program.
 */
export function schulze(pairwise: Pairwise): Ranked {
  const strength = strongestPaths(pairwise);
  const options = pairwise.map((_, option) => option);
  const beats = (one: number, other: number) => at(strength, one, other) > at(strength, other, one);
  const places: number[][] = [];
  let left = options;
  while (left.length > 0) {
    const first = left.filter((one) => !left.some((other) => beats(other, one)));
    assert(first.length > 0, 'beating is never a circle');
    places.push(first);
    left = left.filter((it) => !first.includes(it));
  }
  const ties = options.flatMap((one) =>
    options
      .filter((other) => one < other && !beats(one, other) && !beats(other, one))
      .map((other) => [one, other] as const),
  );
  return { places, ties };
}

/** A chain is as strong as its weakest majority, and a majority as strong as those who make it. */
function strongestPaths(pairwise: Pairwise): number[][] {
  const strength = pairwise.map((row, one) =>
    row.map((count, other) => (count > at(pairwise, other, one) ? count : 0)),
  );
  for (const [by] of strength.entries()) {
    for (const [from, row] of strength.entries()) {
      for (const [to, direct] of row.entries()) {
        if (from !== to) {
          row[to] = Math.max(direct, Math.min(at(strength, from, by), at(strength, by, to)));
        }
      }
    }
  }
  return strength;
}

function at(table: Pairwise, row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}
