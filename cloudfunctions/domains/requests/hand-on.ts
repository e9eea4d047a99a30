import { handOn } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { takenOnBy } from './alarms';
import { tellGiven, tellSettled, withDuty } from './duty';
import { keep, lock } from './letter';
import { move, save } from './life';
import { byOffice, heldRequest, movedAnswer, tellStep } from './moving';
import { ownerFrom, partOf } from './owner';

/**
 * From the holder to the next owner whom the way names, with the reason. The clock runs on (信访工作条例 Art 23:
 * who is not competent says so, and says who is). The last owner has nobody to hand it to.
 */
export const handOnOperation = implement(handOn, {
  allow: ({ held }) => held.length > 0,
  run: async ({ requestId, reason, words: text }, context) => {
    const { now, actor, store, vault, refuse } = context;
    const seen = await heldRequest(store, requestId, context);
    const matter = { ...seen, except: [...partOf(seen), seen.holderId] };
    const found = await ownerFrom(store, matter, seen.ownerAt + 1, now);
    const locked = text === undefined ? undefined : lock(vault, { text, attachments: [] });

    return context.once(async (tx) => {
      const request = await heldRequest(tx, requestId, context);
      if (request.ownerAt !== seen.ownerAt) {
        return refuse('not_now');
      }
      const owner = found && request.owners[found.ownerAt];
      if (!owner) {
        return refuse('nobody_is_left');
      }
      const { id, name } = found.office;
      const saying = { ...byOffice(request, actor.personId), to: { id, name }, reason };
      const moved = move(request, 'hand_on', 'holder', now, saying) ?? refuse('not_now');
      const given = withDuty(moved.request, found, { dueAt: takenOnBy(owner, request, now), now });
      await save(tx, { ...moved, request: given });
      await keep(tx, moved.line, locked);
      await tellSettled(tx, request, now);
      await tellGiven(tx, given, now);
      await tellStep(tx, 'request.handed-on', moved);
      return { ...movedAnswer(moved), office: { id, name } };
    });
  },
});
