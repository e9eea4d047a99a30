import { startWork } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { keep, lock } from './letter';
import { move, save } from './life';
import { byOffice, heldRequest, movedAnswer } from './moving';

/** The holder begins; whoever likes says what comes first. */
export const startWorkOperation = implement(startWork, {
  allow: ({ held }) => held.length > 0,
  run: ({ requestId, words: text }, context) => {
    const { now, actor, vault, refuse } = context;
    const locked = text === undefined ? undefined : lock(vault, { text, attachments: [] });
    return context.once(async (tx) => {
      const request = await heldRequest(tx, requestId, context);
      const saying = byOffice(request, actor.personId);
      const moved = move(request, 'start_work', 'holder', now, saying) ?? refuse('not_now');
      await save(tx, moved);
      await keep(tx, moved.line, locked);
      return movedAnswer(moved);
    });
  },
});
