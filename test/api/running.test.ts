import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import { run, type Village } from '../../cloudfunctions/api/running';
import { callId, contract } from '../../cloudfunctions/contracts/contract';
import { implement } from '../../cloudfunctions/kernel/operation';
import * as z from 'zod/mini';
import { happenings } from '../../cloudfunctions/kernel/happening';

const NOON = Date.UTC(2026, 10, 23, 4);

function aVillage(parts: Partial<Village> = {}) {
  const reported: string[] = [];
  let now = NOON;
  const store = embeddedStore({ rehearse: true });
  const village: Village = {
    operations: [],
    listeners: [],
    sweeps: [],
    collections: [],
    actorOf: (openid) => Promise.resolve({ openid, held: [] }),
    ...parts,
  };
  const running = run(village, {
    store,
    random: () => 'r'.repeat(32),
    vault: { seal: (it) => it, open: (it) => it },
    clock: () => now,
    report: (where) => reported.push(where),
  });
  const happens = (id: string) =>
    store.transact((tx) =>
      tx.insert(happenings, {
        ...{ id, name: 'request.filed', at: NOON, facts: {} },
        ...{ heardBy: [], dueAt: NOON, attempts: 0 },
      }),
    );
  return {
    ...{ running, reported, happens },
    wait: (ms: number) => {
      now += ms;
    },
  };
}

const input = z.strictObject({ callId });
const written = implement(
  contract({ name: 'tests.write', does: 'write', input, output: z.object({}), refusals: [] }),
  { allow: () => true, run: (_input, { once }) => once(() => Promise.resolve({})) },
);
const read = implement(
  contract({
    name: 'tests.read',
    does: 'read',
    input: z.object({}),
    output: z.object({}),
    refusals: [],
  }),
  { allow: () => true, run: () => Promise.resolve({}) },
);

it('knows which operations change something', () => {
  const { running } = aVillage({ operations: [written, read] });
  expect(['tests.write', 'tests.read', 'other'].map(running.changes)).toEqual([true, false, false]);
});

it('delivers until nothing waits', async () => {
  const heard: string[] = [];
  const act = ({ id }: { id: string }) => Promise.resolve(void heard.push(id));
  const { running, happens } = aVillage({
    listeners: [{ name: 'tests.hear', hears: 'request.filed', act }],
  });
  for (let number = 0; number < 40; number += 1) {
    await happens(`happening-${number}`);
  }
  await running.deliver(NOON + 1000);
  expect(heard).toHaveLength(40);
});

it('stops when its time is over', async () => {
  const { running, wait } = aVillage({
    sweeps: [
      {
        name: 'tests.endless',
        run: () => {
          wait(10);
          return Promise.resolve(1);
        },
      },
    ],
  });
  await running.tend(NOON + 100);
});

it('stops a sweep that never ends although the clock stands', async () => {
  let runs = 0;
  const { running } = aVillage({
    sweeps: [{ name: 'tests.endless', run: () => Promise.resolve((runs += 1)) }],
  });
  await running.tend(NOON + 1000);
  expect(runs).toBe(1000);
});

it('sweeps on when one sweep fails, and says which', async () => {
  const done: string[] = [];
  const { running, reported } = aVillage({
    sweeps: [
      { name: 'tests.broken', run: () => Promise.reject(new Error('broken')) },
      { name: 'tests.good', run: () => Promise.resolve(Number(done.push('good') > 1) * 0) },
    ],
  });
  await running.tend(NOON + 1000);
  expect(reported).toEqual(['tests.broken']);
  expect(done).toEqual(['good']);
});

it('never throws over what it delivers', async () => {
  const { running, happens, reported } = aVillage({
    listeners: [
      { name: 'tests.deaf', hears: 'request.filed', act: () => Promise.reject(new Error('deaf')) },
    ],
  });
  await happens('happening');
  await running.deliver(NOON + 1000);
  expect(reported).toEqual(['tests.deaf']);
});
