import type { VotingWay } from '../../contracts/polls-words';
import type { Actor } from '../../kernel/actor';
import type { Context } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { type Course, courses } from './course';
import { mayRead } from './policy';
import { type Poll, polls } from './poll';

/** A poll and how far it is. */
export interface Found {
  readonly poll: Poll;
  readonly course: Course;
}

export async function findPoll(
  store: Pick<Store, 'get'>,
  pollId: string,
): Promise<Found | undefined> {
  const [poll, course] = await Promise.all([store.get(polls, pollId), store.get(courses, pollId)]);
  return poll && course && { poll, course };
}

/** The poll, for somebody who may know of it. */
export async function pollFor(
  pollId: string,
  {
    actor,
    store,
    now,
    refuse,
  }: Pick<Context<'poll_not_found'>, 'store' | 'now' | 'refuse'> & { readonly actor: Actor },
): Promise<Found> {
  const found = await findPoll(store, pollId);
  if (!found || !(await mayRead(store, actor, found.poll.frozen, now))) {
    return refuse('poll_not_found');
  }
  return found;
}

/** Whether voices are taken at this instant. Where the clock is late, the frozen time holds. */
export function takesVoices({ poll: { frozen }, course }: Found, now: number): boolean {
  return course.state === 'open' && frozen.opensAt <= now && now <= frozen.closesAt;
}

/** The poll while it takes voices in this way. */
export async function openPollFor(
  pollId: string,
  way: VotingWay,
  context: Pick<
    Context<'poll_not_found' | 'voting_not_open' | 'not_this_way'>,
    'actor' | 'store' | 'now' | 'refuse'
  >,
): Promise<Found> {
  const found = await pollFor(pollId, context);
  if (!takesVoices(found, context.now)) {
    return context.refuse('voting_not_open');
  }
  return found.poll.frozen.ways.includes(way) ? found : context.refuse('not_this_way');
}
