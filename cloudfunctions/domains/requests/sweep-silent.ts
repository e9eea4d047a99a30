import type { Sweep } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import { closed, tellClosed } from './closing';
import { move, save } from './life';
import { requests } from './request';

const SLICE = 50;

/** An answer that nobody contradicted until its date closes the request. */
export const silentSweep: Sweep = {
  name: 'requests.close-silent',
  async run(world) {
    const { items } = await world.store.find(requests, {
      index: 'silent',
      range: { field: 'silenceAt', before: world.now },
      limit: SLICE,
    });
    for (const { id } of items) {
      await closeSilent(id, world);
    }
    return items.length;
  },
};

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
