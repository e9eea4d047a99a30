import type { Threshold } from '../../law/decision-bodies';

/**
 * The stricter of two majorities of the same body: the larger share; of two equal shares the one that the share itself
 * does not reach ("more than" asks for one person more than "at least").
 */
export function stricter(one: Threshold, other: Threshold): Threshold {
  const difference = one.parts * other.of - other.parts * one.of;
  if (difference !== 0) {
    return difference > 0 ? one : other;
  }
  return other.isMoreThan ? other : one;
}

/** Bodies that all of the matters allow. The first list gives the order. */
export function allowedByAll<Body>(lists: readonly (readonly Body[])[]): Body[] {
  const [first = [], ...others] = lists;
  return first.filter((body) => others.every((list) => list.includes(body)));
}
