import type { Actor } from '../../kernel/actor';
import type { Transaction } from '../../kernel/store';
import { signInId, signIns } from './attendance';
import { type Item, items } from './item';
import { mayKnowOf, type Side, sideOf } from './item-policy';
import { type Meeting, meetings } from './meeting';

/** An item as somebody comes to it. */
export interface ItemApproached {
  readonly item: Item;
  readonly meeting: Meeting | undefined;
  readonly side: Side;
}

/** The item for whoever may know of it; for everybody else it is not there. */
export async function approachItem(
  from: Pick<Transaction, 'get'>,
  itemId: string,
  { actor, refuse }: { actor: Actor; refuse: (code: 'item_not_found') => never },
): Promise<ItemApproached> {
  const item = (await from.get(items, itemId)) ?? refuse('item_not_found');
  const { meetingId } = item;
  const meeting = meetingId === undefined ? undefined : await from.get(meetings, meetingId);
  const { personId } = actor;
  const signIn =
    meetingId === undefined || personId === undefined
      ? undefined
      : await from.get(signIns, signInId(meetingId, personId));
  const side = sideOf(item, meeting, actor, signIn !== undefined);
  return mayKnowOf(side) ? { item, meeting, side } : refuse('item_not_found');
}
