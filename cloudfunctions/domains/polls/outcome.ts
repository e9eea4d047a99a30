import type { Frozen, PollResult } from '../../contracts/polls-shown';
import type { PollState } from '../../contracts/polls-words';
import type { Store } from '../../kernel/store';
import { findPoll } from './finding';

export interface Outcome {
  readonly state: PollState;
  readonly frozen: Frozen;
  readonly hash: string;
  /** Only when the state is `counted`. */
  readonly result?: PollResult;
}

/** What a poll has come to, for the domain that asked for it; nothing when there is no such poll. */
export async function outcomeOf(
  store: Pick<Store, 'get'>,
  pollId: string,
): Promise<Outcome | undefined> {
  const found = await findPoll(store, pollId);
  if (!found) {
    return undefined;
  }
  const { poll, course } = found;
  const { state, result } = course;
  return { state, frozen: poll.frozen, hash: poll.hash, ...(result && { result }) };
}
