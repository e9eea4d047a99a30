import { markSeen } from '@contracts/notifications';
import { useEffect } from 'react';
import { newId } from '@/backend/new-id';
import { post } from '@/backend/outbox';

/** Whoever opens the thing has seen what the inbox says about it. */
export function useSeen(requestId: string): void {
  useEffect(() => {
    post({
      contract: markSeen,
      input: { callId: newId(), about: { kind: 'request', id: requestId } },
    });
  }, [requestId]);
}
