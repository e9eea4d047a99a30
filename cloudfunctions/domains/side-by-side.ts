/** As many calls to the store at once as CloudBase's connections bear. */
const AT_ONCE = 16;

/**
 * Does the same with each, several at once: a roll of a whole township has hundreds of pages and boxes, and one after
 * the other they take longer than a cloud function may. What comes back stands in the order of what went in.
 */
export async function sideBySide<T, R>(
  things: readonly T[],
  act: (thing: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  const left = things.entries();
  async function work(): Promise<void> {
    for (const [at, thing] of left) {
      done[at] = await act(thing);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, things.length) }, work));
  return done;
}

/** The same things in parts of so many. */
export function inParts<T>(things: readonly T[], many: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / many) }, (_, at) =>
    things.slice(at * many, (at + 1) * many),
  );
}
