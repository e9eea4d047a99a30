/** A rule of the page that does not hold. */
export class BrokenRule extends Error {
  constructor(readonly rule: string) {
    super(`rule ${rule} is broken`);
  }
}

/** The first rule that does not hold ends the reading. */
export function must(rule: string, holds: boolean): asserts holds {
  if (!holds) throw new BrokenRule(rule);
}

/** What a rule asks to be there. */
export function there<T>(rule: string, value: T | undefined): T {
  if (value === undefined) throw new BrokenRule(rule);
  return value;
}
