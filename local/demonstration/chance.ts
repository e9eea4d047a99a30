/** Throws of dice that fall the same way every time: the village is drawn, and drawn alike on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T;
}

/** A Lehmer generator: small, and good enough to draw ages and sizes of households. */
export function chanceFrom(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return { below, oneOf: (things) => things[below(things.length)] ?? things[0] };
}
