import type { Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import { type Ballot, ballots } from './ballot';
import { takenBack } from './taken-back';

/** Every ballot of an open poll that holds: what a helper wrote down and took back is not counted. */
export async function ballotsIn(
  store: Pick<Store, 'find'>,
  pollId: string,
): Promise<readonly Ballot[]> {
  const inPoll = { index: 'inPoll', equals: { pollId } };
  const undone = new Set((await everyPage(store, takenBack, inPoll)).map(({ id }) => id));
  return (await everyPage(store, ballots, inPoll)).filter(({ id }) => !undone.has(id));
}
