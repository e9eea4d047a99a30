import type { Frozen } from '../../contracts/polls-shown';
import type { VotingWay } from '../../contracts/polls-words';
import type { Context, Vault } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { ballotIdOf, ballots, participations } from './ballot';
import { type Box, boxes, withChoice } from './box';
import { type Code, codeOf } from './choice';

/** One voice about to be used. */
interface Use {
  readonly voiceId: string;
  readonly way: VotingWay;
  /** Who writes it down, when it is not the voter. */
  readonly writtenBy?: string;
}

/** The slot through which a voice goes: whoever closes the poll shuts it first. */
export async function openBox(
  tx: Transaction,
  boxId: string,
  refuse: Context<'voting_not_open'>['refuse'],
): Promise<Box> {
  const box = await tx.get(boxes, boxId);
  return box && !box.isShut ? box : refuse('voting_not_open');
}

/** The way on which the voice has gone already. */
export async function usedWay(
  tx: Pick<Transaction, 'get'>,
  pollId: string,
  voiceId: string,
): Promise<VotingWay | undefined> {
  return (await tx.get(participations, ballotIdOf(pollId, voiceId)))?.way;
}

/** Writes that the voice has been used. There is at most one such line for each voice. */
export async function use(
  tx: Transaction,
  { pollId }: Pick<Frozen, 'pollId'>,
  { voiceId, way, writtenBy }: Use,
): Promise<void> {
  await tx.insert(participations, {
    id: ballotIdOf(pollId, voiceId),
    ...{ pollId, voiceId, way },
    isAssisted: way === 'online' && writtenBy !== undefined,
    ...(writtenBy !== undefined && { writtenBy }),
  });
}

/** Puts the choice where it belongs: sealed among others in a secret poll, under the voter's id in an open one. */
export async function putIn(
  tx: Transaction,
  poll: Frozen,
  box: Box,
  ballot: {
    readonly voiceId: string;
    readonly choice: readonly string[];
    readonly isAssisted: boolean;
    readonly at: number;
  },
  vault: Vault,
): Promise<void> {
  const { voiceId, choice, isAssisted, at } = ballot;
  const code: Code = codeOf(choice, poll);
  if (poll.isSecret) {
    await tx.replace(boxes, withChoice(box, code, vault));
    return;
  }
  const { pollId } = poll;
  await tx.insert(ballots, {
    id: ballotIdOf(pollId, voiceId),
    ...{ pollId, voiceId, code, isAssisted, at },
  });
}

/** Whoever did not act themselves is told that their voice was used: what was not their will comes to light. */
export function tellTheVoter(
  tx: Transaction,
  pollId: string,
  personId: string,
  at: number,
): Promise<void> {
  return tell(tx, 'person.told', {
    key: [pollId, 'voice-used', personId],
    at,
    facts: { about: { kind: 'poll', id: pollId }, personId, what: 'voice_used_for_you' },
  });
}
