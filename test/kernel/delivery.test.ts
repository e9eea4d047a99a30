import { deliver } from '../../cloudfunctions/kernel/delivery';
import { type Happening, happenings, type Listener } from '../../cloudfunctions/kernel/happening';
import type { World } from '../../cloudfunctions/kernel/operation';
import { aWorld } from './world';

const HALF_MINUTE = 30_000;
const SIX_HOURS = 6 * 3_600_000;

let world: ReturnType<typeof aWorld>;
beforeEach(() => {
  world = aWorld();
});
afterEach(async () => {
  await world.close();
});

const tell = (id: string, name = 'request.filed', dueAt = world.now) =>
  world.store.transact((tx) =>
    tx.insert(happenings, { id, name, at: dueAt, facts: {}, heardBy: [], dueAt, attempts: 0 }),
  );
const stateOf = (id: string) => world.store.get(happenings, id);
const later = (ms: number): World => ({ ...world, now: world.now + ms });

interface Ear extends Listener {
  readonly heard: string[];
  fails: boolean;
}
function ear(name: string, hears = 'request.filed'): Ear {
  const it: Ear = {
    name,
    hears,
    heard: [],
    fails: false,
    act: ({ id }: Happening) => {
      it.heard.push(id);
      return it.fails ? Promise.reject(new Error(`${name} is deaf`)) : Promise.resolve();
    },
  };
  return it;
}

const reported: unknown[][] = [];
const bring = (listeners: readonly Listener[], at: World = world) =>
  deliver(listeners, at, (...what) => void reported.push(what));
beforeEach(() => {
  reported.length = 0;
});

it('brings what happened to everybody who listens, once', async () => {
  const [points, notices, other] = [ear('points'), ear('notices'), ear('other', 'request.closed')];
  await tell('a');
  await tell('b', 'request.closed');

  expect(await bring([points, notices, other])).toBe(2);
  expect([points, notices, other].map(({ heard }) => heard)).toEqual([['a'], ['a'], ['b']]);
  expect(await bring([points, notices, other])).toBe(0);
  expect(await stateOf('a')).toEqual({
    id: 'a',
    version: 2,
    name: 'request.filed',
    at: world.now,
    facts: {},
    heardBy: ['points', 'notices'],
    attempts: 1,
  });
});

it('waits for what is not due yet', async () => {
  const points = ear('points');
  await tell('a', 'request.filed', world.now + 1);

  expect(await bring([points])).toBe(0);
  expect(await bring([points], later(1))).toBe(1);
});

it('keeps nobody waiting for one that fails, and tries that one again', async () => {
  const [points, notices] = [ear('points'), ear('notices')];
  points.fails = true;
  await tell('a');
  await bring([points, notices]);

  expect(notices.heard).toEqual(['a']);
  expect(reported).toEqual([['points', new Error('points is deaf')]]);
  expect(await stateOf('a')).toMatchObject({
    heardBy: ['notices'],
    dueAt: world.now + HALF_MINUTE,
    attempts: 1,
  });

  points.fails = false;
  expect(await bring([points, notices], later(HALF_MINUTE - 1))).toBe(0);
  expect(await bring([points, notices], later(HALF_MINUTE))).toBe(1);
  expect(points.heard).toEqual(['a', 'a']);
  expect(notices.heard).toEqual(['a']);
  expect((await stateOf('a'))?.dueAt).toBeUndefined();
});

it('waits twice as long each time, and six hours at most', async () => {
  const points = ear('points');
  points.fails = true;
  await tell('a');
  const pauses: number[] = [];
  let at = world.now;
  for (let attempt = 0; attempt < 14; attempt += 1) {
    await bring([points], { ...world, now: at });
    const dueAt = (await stateOf('a'))?.dueAt ?? 0;
    pauses.push(dueAt - at);
    at = dueAt;
  }

  expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8].map((times) => times * HALF_MINUTE));
  expect(pauses.slice(-3)).toEqual([SIX_HOURS, SIX_HOURS, SIX_HOURS]);
});

it('brings sixteen at a time, the oldest first', async () => {
  const points = ear('points');
  for (let number = 0; number < 17; number += 1) {
    await tell(`number-${number}`, 'request.filed', number);
  }

  expect(await bring([points])).toBe(16);
  expect(points.heard.slice(0, 2)).toEqual(['number-0', 'number-1']);
  expect(await bring([points])).toBe(1);
  expect(await bring([points])).toBe(0);
});

it('forgets nothing when two deliveries meet: everybody hears, at least once', async () => {
  const [points, notices] = [ear('points'), ear('notices')];
  await tell('a');
  await Promise.all([bring([points]), bring([points, notices])]);

  expect((await stateOf('a'))?.heardBy).toEqual(['points', 'notices']);
  expect(notices.heard).toEqual(['a']);
});

it('is not reopened by a delivery that failed while another brought it home', async () => {
  const points = ear('points');
  await tell('a');
  const slow: Listener = {
    ...points,
    act: async () => {
      await bring([points]);
      throw new Error('too slow');
    },
  };
  await bring([slow]);

  const happening = await stateOf('a');
  expect(happening).toMatchObject({ heardBy: ['points'], attempts: 2 });
  expect(happening?.dueAt).toBeUndefined();
});

it('does not mind a happening that was cleared away meanwhile', async () => {
  await tell('a');
  const clearing: Listener = {
    ...ear('clearing'),
    act: (happening) => world.store.transact((tx) => tx.remove(happenings, happening)),
  };

  expect(await bring([clearing])).toBe(1);
  expect(await stateOf('a')).toBeUndefined();
});
