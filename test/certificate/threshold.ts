/** Section 1, "Threshold". Reckoned in integers of any size: no product is ever rounded. */
export interface Threshold {
  readonly parts: number;
  readonly of: number;
  readonly isMoreThan: boolean;
}

export function meets(threshold: Threshold, count: number, body: number): boolean {
  return body > 0 && reaches(threshold, BigInt(count), body);
}

/** The smallest count that reaches the share of the body. */
export function needs(threshold: Threshold, body: number): number {
  const floor = (BigInt(body) * BigInt(threshold.parts)) / BigInt(threshold.of);
  return Number(reaches(threshold, floor, body) ? floor : floor + 1n);
}

/** The larger share wins; of equal shares the one that asks for more than it. */
export function stricter(one: Threshold, other: Threshold): Threshold {
  const difference = one.parts * other.of - other.parts * one.of;
  if (difference !== 0) return difference > 0 ? one : other;
  return one.isMoreThan ? one : other;
}

function reaches({ parts, of, isMoreThan }: Threshold, count: bigint, body: number): boolean {
  const have = count * BigInt(of);
  const asked = BigInt(body) * BigInt(parts);
  return isMoreThan ? have > asked : have >= asked;
}
