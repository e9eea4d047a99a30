import { type Happening, happenings, type Listener } from './happening';
import type { World } from './operation';
import type { Store } from './store';

/** As many side by side as CloudBase's connections bear. */
const SLICE = 16;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** How a failed listener is told to an engineer. */
export type Report = (listener: string, thrown: unknown) => void;

/**
 * Brings what has happened to everybody who listens, at least once each and in no certain order. One listener
 * that fails does not keep the others waiting; it is tried again after a pause that doubles. Returns how many
 * were brought home.
 */
export async function deliver(
  listeners: readonly Listener[],
  world: World,
  report: Report,
  slice = SLICE,
): Promise<number> {
  const { items } = await world.store.find(happenings, {
    index: 'due',
    range: { field: 'dueAt', before: world.now + 1 },
    limit: slice,
  });
  await Promise.all(items.map((happening) => bring(happening, listeners, world, report)));
  return items.length;
}

async function bring(
  happening: Happening,
  listeners: readonly Listener[],
  world: World,
  report: Report,
): Promise<void> {
  const heardBy = [...happening.heardBy];
  let failed = false;
  for (const { name, hears, act } of listeners) {
    if (hears !== happening.name || heardBy.includes(name)) {
      continue;
    }
    try {
      await act(happening, world);
      heardBy.push(name);
    } catch (thrown) {
      failed = true;
      report(name, thrown);
    }
  }
  await remember(world.store, happening.id, heardBy, failed ? world.now : undefined);
}

/** Two deliveries may meet on one happening: what either of them has heard is heard. */
async function remember(
  store: Store,
  id: string,
  heard: readonly string[],
  failedAt: number | undefined,
): Promise<void> {
  await store.transact(async (tx) => {
    const current = await tx.get(happenings, id);
    if (!current) {
      return;
    }
    const { dueAt, ...rest } = current;
    const attempts = current.attempts + 1;
    const heardBy = [...new Set([...current.heardBy, ...heard])];
    const isOpen = dueAt !== undefined && failedAt !== undefined;
    await tx.replace(happenings, {
      ...rest,
      heardBy,
      attempts,
      ...(isOpen ? { dueAt: failedAt + pause(attempts) } : {}),
    });
  });
}

function pause(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS);
}
