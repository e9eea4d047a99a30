import type { Collection, Store, Stored } from '../../kernel/store';
import { type Ballot, ballots } from './ballot';
import { takenBack } from './taken-back';

/** Ballots read at once. */
const PAGE = 1000;

/** Every ballot of an open poll that holds: what a helper wrote down and took back is not counted. */
export async function ballotsIn(
  store: Pick<Store, 'find'>,
  pollId: string,
): Promise<readonly Ballot[]> {
  const undone = new Set((await all(store, takenBack, pollId)).map(({ id }) => id));
  return (await all(store, ballots, pollId)).filter(({ id }) => !undone.has(id));
}

async function all<T extends Stored>(
  store: Pick<Store, 'find'>,
  from: Collection<T>,
  pollId: string,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await store.find(from, {
      ...{ index: 'inPoll', equals: { pollId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}
