import type { AnyContract, RefusalOf } from '@contracts/contract';
import type { PropsWithChildren } from 'react';
import type { Sending } from '@/backend/use-sending';
import { parts } from '@/text/parts';
import type { Sentence } from '@/text/sentence';
import { BigButton } from './big-button';
import { SendingNote } from './sending-note';
import { Sheet } from './sheet';

interface ActSheetProps<C extends AnyContract> {
  readonly title: string;
  /** What is done when it is pressed. */
  readonly action: string;
  readonly look?: 'main' | 'danger';
  readonly isReady?: boolean;
  readonly sending: Sending<C>;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  readonly done?: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** One act: what it means, what is needed for it, the button, and how it went. */
export function ActSheet<C extends AnyContract>({
  title,
  action,
  look = 'main',
  isReady = true,
  sending,
  sentences,
  done = parts.done,
  onAct,
  onClose,
  children,
}: PropsWithChildren<ActSheetProps<C>>) {
  const isOver = sending.is === 'delivered' || sending.is === 'waiting';
  return (
    <Sheet title={title} onClose={onClose}>
      {isOver ? null : children}
      <SendingNote sending={sending} sentences={sentences} done={done} />
      {isOver ? null : (
        <BigButton
          look={look}
          text={action}
          isOff={!isReady || sending.is === 'underway'}
          onPress={onAct}
        />
      )}
    </Sheet>
  );
}
