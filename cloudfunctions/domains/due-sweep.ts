import type { Sweep } from '../kernel/happening';
import type { World } from '../kernel/operation';
import type { Collection, Stored } from '../kernel/store';

/** As many in one run as a function has time for; the rest comes in the next. */
const SLICE = 50;

/** What is done with each document whose hour has struck. */
interface DueSweep<T extends Stored> {
  readonly name: Sweep['name'];
  readonly among: Collection<T>;
  /** Leads through the documents by `field`; one without it has no clock that runs. */
  readonly index: string;
  readonly field: string;
  /** A last day is over when it has gone by to its last instant; an hour has come as soon as it strikes. */
  readonly once: 'over' | 'come';
  /** Takes the hour from the document, or sets another: what it leaves as it was is met again at once. */
  readonly each: (document: T, world: World) => Promise<void>;
  readonly slice?: number;
}

/** Brings on whatever is due, the longest due first, one after the other. */
export function dueSweep<T extends Stored>(clock: DueSweep<T>): Sweep {
  const { name, among, index, field, once, each, slice = SLICE } = clock;
  return {
    name,
    async run(world) {
      const before = once === 'over' ? world.now : world.now + 1;
      const range = { field, before };
      const { items } = await world.store.find(among, { index, range, limit: slice });
      for (const document of items) {
        await each(document, world);
      }
      return items.length;
    },
  };
}
