import { joinRequest } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { save, written } from './life';
import { isNear, mayBeJoined, readerOf } from './policy';
import { requests } from './request';
import { supporterId, supporters } from './supporter';

/** With the filer, five at the most speak for a joint request (信访工作条例 Art 20). */
const REPRESENTATIVES_MAX = 4;

/**
 * A villager of the same village stands behind what is running already. The first four who join a joint request
 * speak for it with the filer; whoever comes after them, and whoever joins what is everybody's, supports it.
 */
export const joinRequestOperation = implement(joinRequest, {
  allow: ({ personId }) => personId !== undefined,
  run: ({ requestId }, context) =>
    context.once(async (tx) => {
      const { now, actor, refuse } = context;
      const { personId } = actor;
      const request = await tx.get(requests, requestId);
      if (!request || personId === undefined || !isNear(request, actor)) {
        return refuse('request_not_found');
      }
      if (!mayBeJoined(request)) {
        return refuse('not_joinable');
      }
      const id = supporterId(requestId, personId);
      const reader = readerOf(request, { actor });
      if (reader === 'filer' || reader === 'representative' || (await tx.get(supporters, id))) {
        return refuse('already_joined');
      }
      const moved = written(request, 'joined', now, { by: 'neighbour', personId });
      const speaks = request.isJoint && request.representatives.length < REPRESENTATIVES_MAX;
      if (speaks) {
        const representatives = [...request.representatives, personId];
        await save(tx, { ...moved, request: { ...moved.request, representatives } });
        return { requestId, as: 'representative' as const };
      }
      await save(tx, {
        ...moved,
        request: { ...moved.request, supporters: request.supporters + 1 },
      });
      await tx.insert(supporters, { id, requestId, personId, at: now });
      return { requestId, as: 'supporter' as const };
    }),
});
