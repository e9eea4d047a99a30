import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { closed, tellClosed } from './closing';
import { move, save } from './life';
import { requests } from './request';

/** An answer that nobody contradicted until its date closes the request. */
export const silentSweep = dueSweep({
  name: 'requests.close-silent',
  among: requests,
  index: 'silent',
  field: 'silenceAt',
  once: 'over',
  each: ({ id }, world) => closeSilent(id, world),
});

function closeSilent(requestId: string, { store, now }: World): Promise<void> {
  return store.transact(async (tx) => {
    const request = await tx.get(requests, requestId);
    if (request?.silenceAt === undefined || request.silenceAt >= now) {
      return;
    }
    const moved = move(request, 'fall_silent', 'clock', now, { by: 'clock' });
    if (moved) {
      await save(tx, { ...moved, request: closed(moved.request) });
      await tellClosed(tx, request, now);
    }
  });
}
