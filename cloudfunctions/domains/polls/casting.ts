import type { Frozen } from '../../contracts/polls-shown';
import type { VotingWay } from '../../contracts/polls-words';
import type { Context, Vault } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { ballotIdOf, ballots, participations } from './ballot';
import { voiceState } from './taken-back';
import { type Box, boxes, withChoice } from './box';
import { type Code, codeOf } from './choice';

/** One voice about to be used, in its turn. */
interface Use {
  readonly voiceId: string;
  readonly turn: number;
  readonly way: VotingWay;
  /** Who writes it down, when it is not the voter, and for whom. */
  readonly writtenBy?: string;
  readonly named?: string;
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

/** The turn in which a voice may be used; refused while it is used already. */
export async function freeTurn(
  tx: Pick<Transaction, 'get'>,
  pollId: string,
  voiceId: string,
  refuse: Context<'already_voted'>['refuse'],
): Promise<number> {
  const { turn, used } = await voiceState(tx, pollId, voiceId);
  return used ? refuse('already_voted', { way: used.way }) : turn;
}

/** Writes that the voice has been used. There is at most one such line for each voice and turn. */
export async function use(
  tx: Transaction,
  { pollId }: Pick<Frozen, 'pollId'>,
  { voiceId, turn, way, writtenBy, named }: Use,
): Promise<string> {
  const id = ballotIdOf(pollId, voiceId, turn);
  await tx.insert(participations, {
    ...{ id, pollId, voiceId, turn, way },
    isAssisted: way === 'online' && writtenBy !== undefined,
    ...(writtenBy !== undefined && { writtenBy }),
    ...(named !== undefined && { named }),
  });
  return id;
}

/** Puts the choice where it belongs: sealed among others in a secret poll, under the voter's id in an open one. */
export async function putIn(
  tx: Transaction,
  poll: Frozen,
  box: Box,
  ballot: {
    readonly voiceId: string;
    readonly turn: number;
    readonly choice: readonly string[];
    readonly isAssisted: boolean;
    readonly at: number;
  },
  vault: Vault,
): Promise<void> {
  const { voiceId, turn, choice, isAssisted, at } = ballot;
  const code: Code = codeOf(choice, poll);
  if (poll.isSecret) {
    await tx.replace(boxes, withChoice(box, code, vault));
    return;
  }
  const { pollId } = poll;
  await tx.insert(ballots, {
    id: ballotIdOf(pollId, voiceId, turn),
    ...{ pollId, voiceId, code, isAssisted, at },
  });
}

/**
 * Whoever did not act themselves is told that their voice was used, or that an entry for them was taken back: what was
 * not their will comes to light.
 */
export function tellTheVoter(
  tx: Transaction,
  { pollId, entryId, personId }: Readonly<Record<'pollId' | 'entryId' | 'personId', string>>,
  what: 'voice_used_for_you' | 'voice_taken_back',
  at: number,
): Promise<void> {
  return tell(tx, 'person.told', {
    key: [entryId, what],
    at,
    facts: { about: { kind: 'poll', id: pollId }, personId, what },
  });
}
