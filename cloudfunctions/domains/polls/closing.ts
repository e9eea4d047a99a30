import type { Frozen } from '../../contracts/polls-shown';
import type { Store } from '../../kernel/store';
import { dueSweep } from '../due-sweep';
import { goOnCounting } from './counting';
import { type Course, courses, moved } from './course';
import { voicesIn } from './taken-back';

const SLICE = 20;

/** The course of a poll that takes no more voices. The clock looks again at once, should the counting break off. */
export function closed(
  course: Course,
  by: 'official' | 'reckoning',
  now: number,
): Course | undefined {
  const next = moved(course, 'close', by);
  return next && { ...next, closedAt: now, dueAt: now };
}

export async function allAreIn(
  store: Pick<Store, 'count'>,
  { pollId, electorate }: Pick<Frozen, 'pollId' | 'electorate'>,
): Promise<boolean> {
  return (await voicesIn(store, pollId)) >= electorate.size;
}

/** Closes what has come to its end, and goes on counting where something broke off. */
export const closingSweep = dueSweep({
  name: 'polls.close-and-count',
  among: courses,
  index: 'due',
  field: 'dueAt',
  once: 'over',
  each: async ({ id }, world) => {
    await world.store.transact(async (tx) => {
      const course = await tx.get(courses, id);
      const next = course && closed(course, 'reckoning', world.now);
      if (next && course.dueAt !== undefined && course.dueAt < world.now) {
        await tx.replace(courses, next);
      }
    });
    await goOnCounting(world, id);
  },
  slice: SLICE,
});
