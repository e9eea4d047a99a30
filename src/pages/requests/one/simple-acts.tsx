import { acceptRequest, confirmSolved, joinRequest, takeOver, withdraw } from '@contracts/requests';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { abilityNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { keyFor } from '../nameless';
import type { ActProps } from './act-props';

/** Acts that need no words: what they mean is said, then one presses. */
export function AcceptAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(acceptRequest);
  return (
    <ActSheet
      title={one.ask.accept}
      action={abilityNames.accept}
      sending={sending}
      sentences={requestRefusals.acceptRequest}
      onAct={() => void send({ requestId }, { about: requestId })}
      onClose={onClose}
    />
  );
}

export function TakeOverAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(takeOver);
  return (
    <ActSheet
      title={one.ask.take_over}
      action={abilityNames.take_over}
      sending={sending}
      sentences={requestRefusals.takeOver}
      onAct={() => void send({ requestId }, { about: requestId })}
      onClose={onClose}
    />
  );
}

export function ConfirmAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(confirmSolved);
  return (
    <ActSheet
      title={one.ask.confirm}
      action={abilityNames.confirm}
      sending={sending}
      sentences={requestRefusals.confirmSolved}
      onAct={() => void send({ requestId, ...keyFor(requestId) }, { about: requestId })}
      onClose={onClose}
    />
  );
}

export function WithdrawAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(withdraw);
  return (
    <ActSheet
      title={one.ask.withdraw}
      action={abilityNames.withdraw}
      sending={sending}
      sentences={requestRefusals.withdraw}
      onAct={() => void send({ requestId, ...keyFor(requestId) }, { about: requestId })}
      onClose={onClose}
    />
  );
}

export function JoinAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(joinRequest);
  return (
    <ActSheet
      title={one.ask.join}
      action={abilityNames.join}
      sending={sending}
      sentences={requestRefusals.joinRequest}
      onAct={() => void send({ requestId }, { about: requestId })}
      onClose={onClose}
    />
  );
}
