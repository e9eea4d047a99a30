import * as z from 'zod/mini';
import { type PollResult, pollResult } from '../../contracts/polls-shown';
import {
  type BlockReason,
  blockReasons,
  type PollState,
  pollStates,
} from '../../contracts/polls-words';
import type { Collection, Stored } from '../../kernel/store';
import { life, type Transition } from '../../kernel/transitions';

/** How far a poll is: all of it that moves. */
export interface Course extends Stored {
  readonly state: PollState;
  /** When the clock looks at it next: to close it, or to go on counting. Absent while people have to act. */
  readonly dueAt?: number;
  /** The last entry of each counted way; 0 while there is none. */
  readonly entries: { readonly hand: number; readonly paper: number };
  readonly blockedBecause: readonly BlockReason[];
  /** Whoever opened it has been asked to see to the counts. */
  readonly countWanted: boolean;
  /** Entries that the desk took back. It moves with each, so that no close overlooks one. */
  readonly takenBack: number;
  readonly closedAt?: number;
  readonly countedAt?: number;
  readonly result?: PollResult;
}

export const courses: Collection<Course> = {
  name: 'poll_courses',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    state: z.enum(pollStates),
    dueAt: z.optional(z.number()),
    entries: z.object({ hand: z.number(), paper: z.number() }),
    blockedBecause: z.array(z.enum(blockReasons)),
    countWanted: z.boolean(),
    takenBack: z.number(),
    closedAt: z.optional(z.number()),
    countedAt: z.optional(z.number()),
    result: z.optional(pollResult),
  }) as z.ZodMiniType<Course>,
  indexes: { due: ['dueAt'] },
};

type Verb = 'close' | 'record' | 'block' | 'count';
/** Whoever runs the poll, and the reckoning. */
type Mover = 'official' | 'reckoning';

const LIFE: readonly Transition<PollState, Verb, Mover>[] = [
  { from: 'open', verb: 'close', by: ['official', 'reckoning'], to: 'counting' },
  { from: 'open', verb: 'record', by: ['official'], to: 'open' },
  { from: 'counting', verb: 'record', by: ['official'], to: 'counting' },
  { from: 'counting', verb: 'block', by: ['reckoning'], to: 'blocked' },
  { from: 'counting', verb: 'count', by: ['reckoning'], to: 'counted' },
  { from: 'blocked', verb: 'record', by: ['official'], to: 'counting' },
];

export const pollLife = life('open', LIFE);

/** The course after a step; nothing when the step cannot be taken now. The clock and the blocks start anew. */
export function moved(course: Course, verb: Verb, mover: Mover): Course | undefined {
  const state = pollLife.next(course.state, verb, mover);
  if (state === undefined) {
    return undefined;
  }
  if (state === course.state) {
    return course;
  }
  return { ...atRest(course), state, blockedBecause: [] };
}

/** The course without its clock: people have to act, or nothing is left to do. */
export function atRest(course: Course): Course {
  const stopped: { dueAt?: number } & Course = { ...course };
  delete stopped.dueAt;
  return stopped;
}
