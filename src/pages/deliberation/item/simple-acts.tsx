import {
  acceptItem,
  keepItemPrivate,
  takeOverItem,
  withdrawItem,
} from '@contracts/deliberation-items';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** Acts that need no words: what they mean is said, then one presses. */
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
