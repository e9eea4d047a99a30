/** MongoDB's extended JSON, as far as plain JSON needs it: numbers carry their type. */
export function fromExtended(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => numberOf(value) ?? value);
}

export function toExtended(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' ? typed(part) : part,
  );
}

function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const [[name, digits] = []] = Object.entries(value) as [string, unknown][];
  return name !== undefined && /^\$number(Int|Long|Double)$/.test(name)
    ? Number(digits)
    : undefined;
}

function typed(value: number): object {
  if (!Number.isSafeInteger(value)) {
    return { $numberDouble: String(value) };
  }
  return Math.abs(value) < 2 ** 31 ? { $numberInt: String(value) } : { $numberLong: String(value) };
}
