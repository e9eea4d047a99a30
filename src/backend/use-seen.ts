import type { InputOf } from '@contracts/contract';
import { markSeen } from '@contracts/notifications';
import { useEffect } from 'react';
import { newId } from './new-id';
import { post } from './outbox';

type AboutKind = InputOf<typeof markSeen>['about']['kind'];

/** Whoever opens the thing has seen what the inbox says about it. */
export function useSeen(kind: AboutKind, id: string): void {
  useEffect(() => {
    post({ contract: markSeen, input: { callId: newId(), about: { kind, id } } });
  }, [kind, id]);
}
