import * as z from 'zod/mini';
import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import { dueSweep } from '../../cloudfunctions/domains/due-sweep';
import type { World } from '../../cloudfunctions/kernel/operation';
import type { Collection, Stored } from '../../cloudfunctions/kernel/store';

interface Promised extends Stored {
  readonly dueAt?: number;
}

const promises: Collection<Promised> = {
  name: 'promises',
  schema: z.object({ id: z.string(), version: z.number(), dueAt: z.exactOptional(z.number()) }),
  indexes: { due: ['dueAt'] },
};

const NOON = 1000;

async function worldWith(due: Readonly<Record<string, number | undefined>>): Promise<World> {
  const store = embeddedStore();
  await store.transact(async (tx) => {
    for (const [id, dueAt] of Object.entries(due)) {
      await tx.insert(promises, { id, ...(dueAt !== undefined && { dueAt }) });
    }
  });
  const vault = { seal: (plain: string) => plain, open: (sealed: string) => sealed };
  return { store, now: NOON, random: () => 'r'.repeat(32), vault };
}

function sweeping(once: 'over' | 'come', slice?: number) {
  const met: string[] = [];
  const sweep = dueSweep({
    ...{ name: 'tests.keep', among: promises, index: 'due', field: 'dueAt', once },
    each: ({ id }) => {
      met.push(id);
      return Promise.resolve();
    },
    ...(slice !== undefined && { slice }),
  });
  return { met, sweep };
}

it.each([
  ['over', ['long-ago', 'just-before']],
  ['come', ['long-ago', 'just-before', 'now']],
] as const)('what is %s at noon is met, the longest due first', async (once, expected) => {
  const { met, sweep } = sweeping(once);
  const world = await worldWith({
    ...{ later: NOON + 1, now: NOON, 'just-before': NOON - 1, 'long-ago': 1, never: undefined },
  });
  expect(await sweep.run(world)).toBe(expected.length);
  expect(met).toEqual(expected);
});

it('takes no more in one run than it is told, and says how many', async () => {
  const { met, sweep } = sweeping('come', 2);
  expect(await sweep.run(await worldWith({ a: 1, b: 2, c: 3 }))).toBe(2);
  expect(met).toEqual(['a', 'b']);
});

it('keeps its name, and finds nothing where nothing is due', async () => {
  const { met, sweep } = sweeping('over');
  expect(sweep.name).toBe('tests.keep');
  expect(await sweep.run(await worldWith({ later: NOON + 5 }))).toBe(0);
  expect(met).toEqual([]);
});
