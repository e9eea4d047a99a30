import {
  acceptItem,
  joinWish,
  keepItemPrivate,
  takeOverItem,
  withdrawItem,
} from '@contracts/deliberation-items';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk, wishes } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** Acts that need no words: what they mean is said, then one presses. */
export function JoinWishAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(joinWish);
  const parsed = joinWish.output.safeParse(sending.is === 'delivered' ? sending.answer : undefined);
  return (
    <ActSheet
      title={itemAsk.join_wish}
      action={itemActs.join_wish}
      sending={sending}
      sentences={itemRefusals.joinWish}
      {...(parsed.success && { done: wishes.joinedNow(parsed.data.voices) })}
      onAct={() => void send({ itemId, for: { is: 'self' } }, { about: itemId })}
      onClose={onClose}
    />
  );
}

export function AcceptAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(acceptItem);
  return (
    <ActSheet
      title={itemAsk.accept}
      action={itemActs.accept}
      sending={sending}
      sentences={itemRefusals.acceptItem}
      onAct={() => void send({ itemId }, { about: itemId })}
      onClose={onClose}
    />
  );
}

export function WithdrawAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(withdrawItem);
  return (
    <ActSheet
      title={itemAsk.withdraw}
      action={itemActs.withdraw}
      look="danger"
      sending={sending}
      sentences={itemRefusals.withdrawItem}
      onAct={() => void send({ itemId }, { about: itemId })}
      onClose={onClose}
    />
  );
}

export function KeepPrivateAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(keepItemPrivate);
  return (
    <ActSheet
      title={itemAsk.keep_private}
      action={itemActs.keep_private}
      sending={sending}
      sentences={itemRefusals.keepItemPrivate}
      onAct={() => void send({ itemId }, { about: itemId })}
      onClose={onClose}
    />
  );
}

export function TakeOverAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(takeOverItem);
  return (
    <ActSheet
      title={itemAsk.take_over}
      action={itemActs.take_over}
      sending={sending}
      sentences={itemRefusals.takeOverItem}
      onAct={() => void send({ itemId }, { about: itemId })}
      onClose={onClose}
    />
  );
}
