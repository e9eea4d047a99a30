import { workBeside } from '../../local/work-beside';

const TICK = 20;

function aVillageThatCounts() {
  const done: string[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    done.push(name);
  };
  return { done, most: () => most, deliver: work('deliver'), tend: work('tend') };
}

it('delivers once however often it is woken before it begins', async () => {
  const village = aVillageThatCounts();
  const beside = workBeside(village, 60_000, Date.now);
  const isDone = async (times: number) => {
    while (village.done.length < times) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  beside.wake();
  beside.wake();
  await isDone(1);
  beside.wake();
  await isDone(2);
  await beside.stop();
  expect(village.done).toEqual(['deliver', 'deliver']);
});

it('does one piece of work at a time', async () => {
  const village = aVillageThatCounts();
  const beside = workBeside(village, 60_000, Date.now);
  beside.wake();
  await Promise.all([beside.settle(), beside.settle()]);
  await beside.stop();
  expect(village.most()).toBe(1);
});

it('looks at the clock by itself until it is stopped', async () => {
  const village = aVillageThatCounts();
  const beside = workBeside(village, TICK, Date.now);
  while (village.done.length < 2) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
  }
  await beside.stop();
  const count = village.done.length;
  await new Promise((resolve) => setTimeout(resolve, 3 * TICK));
  expect(village.done).toHaveLength(count);
});

it('begins nothing after it was stopped', async () => {
  const village = aVillageThatCounts();
  const beside = workBeside(village, 60_000, Date.now);
  beside.wake();
  await beside.stop();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(village.done).toEqual([]);
});
