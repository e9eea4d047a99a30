import type { NoticeKind } from '../../contracts/notifications';
import type { Listener } from '../../kernel/happening';
import { type EventName, hear } from '../events';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/** The steps of a request of which its filer is told. */
const steps = {
  'request.accepted': 'request_accepted',
  'request.handed-on': 'request_handed_on',
  'request.answered': 'request_answered',
  'request.reopened': 'request_reopened',
  'request.closed': 'request_closed',
  'request.overdue': 'request_overdue',
} as const satisfies Partial<Record<EventName, NoticeKind>>;

/**
 * Tells the filer of each step. Of a sealed request only the inbox speaks: no message lights up a screen that
 * the one who is complained about may be looking at.
 */
export function tellTheFiler(channels: readonly MessageChannel[]): Listener[] {
  return (Object.keys(steps) as (keyof typeof steps)[]).map((step) =>
    hear(
      step,
      'notifications.tell-the-filer',
      async ({ requestId, filerId, sealed }, { id, at }, world) => {
        if (filerId === undefined) {
          return;
        }
        const notice = {
          happeningId: id,
          kind: steps[step],
          about: { kind: 'request', id: requestId },
          at,
          ownerId: filerId,
          personId: filerId,
          isInboxOnly: sealed === true,
        } as const;
        await notify([notice], channels, world);
      },
    ),
  );
}
