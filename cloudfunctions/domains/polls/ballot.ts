import * as z from 'zod/mini';
import { type VotingWay, votingWays } from '../../contracts/polls-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/**
 * A voice has been used: on the phone, by being marked present for hands, or by taking a slip. Its id follows from
 * poll, voice and turn, so one voice goes one way once, whoever sends what at the same time. A second turn comes only
 * after the desk has taken back what it wrote down wrongly in the first. It holds no time and no choice.
 */
export interface Participation extends Stored {
  readonly pollId: string;
  readonly voiceId: string;
  readonly turn: number;
  readonly way: VotingWay;
  readonly isAssisted: boolean;
  /** Who wrote it down, when it was not the voter: the helper, or whoever kept the list. */
  readonly writtenBy?: string;
  /** For whom it was written down; in a poll of households one of the house. */
  readonly named?: string;
}

export const participations: Collection<Participation> = {
  name: 'poll_participations',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    voiceId: z.string(),
    turn: z.number(),
    way: z.enum(votingWays),
    isAssisted: z.boolean(),
    writtenBy: z.optional(z.string()),
    named: z.optional(z.string()),
  }) as z.ZodMiniType<Participation>,
  indexes: { inPoll: ['pollId', 'way', 'isAssisted'], ofVoice: ['voiceId'] },
};

/** A ballot of an open poll: like a raised hand, everybody may know whose it is. A secret poll has none of these. */
export interface Ballot extends Stored {
  readonly pollId: string;
  readonly voiceId: string;
  /** The choice, one letter for each option. */
  readonly code: string;
  readonly isAssisted: boolean;
  readonly at: number;
}

export const ballots: Collection<Ballot> = {
  name: 'poll_ballots',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    voiceId: z.string(),
    code: z.string(),
    isAssisted: z.boolean(),
    at: z.number(),
  }),
  indexes: { inPoll: ['pollId'], ofVoice: ['voiceId'] },
};

/** One voice, one ballot in each turn: the id of both what is said of it and what it says. */
export function ballotIdOf(pollId: string, voiceId: string, turn = 1): string {
  return idOf('poll-ballot', pollId, voiceId, turn);
}
