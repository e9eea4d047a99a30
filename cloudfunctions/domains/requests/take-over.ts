import { takeOver } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { alarmOf, tellGiven, tellSettled, withDuty } from './duty';
import { move, save } from './life';
import { byOffice, movedAnswer } from './moving';
import { readerOf } from './policy';
import { requests } from './request';

/** A colleague of the same office takes the duty, so that nobody's leave or illness stops it. The clock runs on. */
export const takeOverOperation = implement(takeOver, {
  allow: ({ held }) => held.length > 0,
  run: ({ requestId }, context) =>
    context.once(async (tx) => {
      const { now, actor, refuse } = context;
      const request = await tx.get(requests, requestId);
      const reader = request && readerOf(request, { actor });
      if (!request || !reader || actor.personId === undefined) {
        return refuse('request_not_found');
      }
      if (reader !== 'colleague') {
        return reader === 'holder' ? refuse('already_yours') : refuse('not_allowed');
      }
      const saying = byOffice(request, actor.personId);
      const moved = move(request, 'take_over', 'colleague', now, saying) ?? refuse('not_now');
      const { office, ownerAt } = request;
      const found = { office, ownerAt, holderId: actor.personId };
      const given = withDuty(moved.request, found, { dueAt: alarmOf(request), now });
      await save(tx, { ...moved, request: given });
      await tellSettled(tx, request, now);
      await tellGiven(tx, given, now);
      return movedAnswer(moved);
    }),
});
