import type { Store } from '../../kernel/store';
import { letters } from './letter';
import { requestLife } from './life';
import { type Request, requests } from './request';
import { without } from './without';

/** More than anybody writes about one request. */
const LETTERS_MAX = 500;

/**
 * Lets go of who filed it and what was written. What still runs is brought to its end first, because an office
 * owes an answer to the matter; then this is done.
 */
export async function forget(store: Store, { id: requestId }: Request): Promise<void> {
  const { items } = await store.find(letters, {
    index: 'ofRequest',
    equals: { requestId },
    limit: LETTERS_MAX,
  });
  await store.transact(async (tx) => {
    const request = await tx.get(requests, requestId);
    if (!request) {
      return;
    }
    if (!requestLife.ends.has(request.state)) {
      await tx.replace(requests, { ...request, forgetAtEnd: true });
      return;
    }
    for (const letter of items) {
      await tx.remove(letters, letter);
    }
    await tx.replace(
      requests,
      without(request, 'filerKey', 'filerId', 'householdId', 'villageId', 'forgetAtEnd'),
    );
  });
}
