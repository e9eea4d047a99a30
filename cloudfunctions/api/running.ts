import type { Actor } from '../kernel/actor';
import { type Api, createApi, type Platform } from '../kernel/api';
import { deliver } from '../kernel/delivery';
import type { Listener, Sweep } from '../kernel/happening';
import type { Operation, World } from '../kernel/operation';
import type { AnyCollection } from '../kernel/store';

/** Far more than is ever due at once: a sweep that never comes to an end stops here. */
const SLICES_MOST = 1000;

/** Everything that the domains together can do, hear and sweep. */
export interface Village {
  readonly operations: readonly Operation[];
  readonly listeners: readonly Listener[];
  readonly sweeps: readonly Sweep[];
  readonly collections: readonly AnyCollection[];
  readonly actorOf: (openid: string, world: World) => Promise<Actor>;
}

export interface Running {
  readonly api: Api;
  /** Whether the operation writes, so that something may have happened. */
  readonly changes: (operation: string) => boolean;
  /** Brings what has happened to those who listen, until nothing waits or the instant `until` has come. Never throws. */
  readonly deliver: (until: number) => Promise<void>;
  /** Does what has come due and then delivers, a slice at a time, until all is done or `until` has come. */
  readonly tend: (until: number) => Promise<void>;
}

/** A village on a platform: the store, the clock, the vault, and where defects are reported. */
export function run(
  village: Village,
  platform: Omit<Platform, 'actorOf'>,
  /** How many happenings are brought home side by side, where the store bears more than CloudBase. */
  sideBySide?: number,
): Running {
  const { listeners, sweeps, operations, actorOf } = village;
  const { store, random, vault, clock, report } = platform;
  const world = (): World => ({ store, random, vault, now: clock() });

  async function repeat(slice: () => Promise<number>, until: number): Promise<void> {
    for (let slices = 0; slices < SLICES_MOST && clock() < until; slices += 1) {
      if ((await slice()) === 0) {
        return;
      }
    }
  }
  async function tell(until: number): Promise<void> {
    try {
      await repeat(() => deliver(listeners, world(), report, sideBySide), until);
    } catch (thrown) {
      report('delivery', thrown);
    }
  }
  const writes = new Set<string>(
    operations.flatMap(({ contract }) => (contract.does === 'write' ? [contract.name] : [])),
  );

  return {
    api: createApi(operations, { ...platform, actorOf }),
    changes: (operation) => writes.has(operation),
    deliver: tell,
    async tend(until) {
      for (const { name, run: sweep } of sweeps) {
        try {
          await repeat(() => sweep(world()), until);
        } catch (thrown) {
          report(name, thrown);
        }
      }
      await tell(until);
    },
  };
}
