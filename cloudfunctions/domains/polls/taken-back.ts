import * as z from 'zod/mini';
import {
  type TakeBackReason,
  takeBackReasons,
  type VotingWay,
  votingWays,
} from '../../contracts/polls-words';
import type { Collection, Store, Stored, Transaction } from '../../kernel/store';
import { ballotIdOf, type Participation, participations } from './ballot';

/**
 * What the desk wrote down and took back. It bears the id of the entry that it undoes, so each is taken back once; the
 * entry itself stays as it was written.
 */
export interface TakenBack extends Stored {
  readonly pollId: string;
  readonly way: VotingWay;
  readonly isAssisted: boolean;
  readonly because: TakeBackReason;
  readonly by: string;
  readonly at: number;
}

export const takenBack: Collection<TakenBack> = {
  name: 'poll_taken_back',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    way: z.enum(votingWays),
    isAssisted: z.boolean(),
    because: z.enum(takeBackReasons),
    by: z.string(),
    at: z.number(),
  }),
  indexes: { inPoll: ['pollId', 'way', 'isAssisted'], inOrder: ['pollId', 'at'] },
};

/** How a voice stands: the entry that holds or, where there is none, only the turn in which it may be used. */
interface VoiceState {
  readonly turn: number;
  readonly used?: Participation;
  /** The entry before this turn, which was taken back. */
  readonly before?: Participation;
}

export async function voiceState(
  from: Pick<Transaction, 'get'>,
  pollId: string,
  voiceId: string,
): Promise<VoiceState> {
  const all = await entriesOf(from, pollId, voiceId);
  const last = all.at(-1);
  const holds = last !== undefined && !(await from.get(takenBack, last.id));
  const before = holds ? all.at(-2) : last;
  return {
    turn: all.length + (holds ? 0 : 1),
    ...(holds && { used: last }),
    ...(before && { before }),
  };
}

/** Everything that was written for one voice, turn by turn. */
export async function entriesOf(
  from: Pick<Transaction, 'get'>,
  pollId: string,
  voiceId: string,
): Promise<Participation[]> {
  const all: Participation[] = [];
  for (;;) {
    const used = await from.get(participations, ballotIdOf(pollId, voiceId, all.length + 1));
    if (!used) {
      return all;
    }
    all.push(used);
  }
}

/**
 * Voices in use: every entry, less those that were taken back. The entries are counted first, so that a voice that is
 * taken back and used anew meanwhile makes the number too small and never too large.
 */
export async function voicesIn(
  store: Pick<Store, 'count'>,
  pollId: string,
  only: Readonly<Record<string, string | boolean>> = {},
): Promise<number> {
  const look = { index: 'inPoll', equals: { pollId, ...only } };
  const written = await store.count(participations, look);
  return written - (await store.count(takenBack, look));
}
