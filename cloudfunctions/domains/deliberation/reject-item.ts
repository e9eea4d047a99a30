import { rejectItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { endOf } from './clock';
import { tellGiven, withDuty } from './duty';
import { keeper } from './holder';
import { approachItem } from './item-approach';
import { move, rejectionOf, save } from './item-life';
import { moverFor } from './item-policy';
import { keep, lock } from './said';
import { sayingOf } from './saying';
import { without } from './without';

/**
 * Not content: it goes back to where it had been. The old clock runs on; where too little of it is left, as much is
 * given as the office above would have.
 */
export const rejectItemOperation = implement(rejectItem, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, words: text }, context) {
    const { actor, store, now, vault, once, refuse } = context;
    const { item: seen } = await approachItem(store, itemId, context);
    const found = await keeper(store, seen, now);
    const locked = lock(vault, { text: text.trim(), attachments: [] });
    return once(async (tx) => {
      const { item, side } = await approachItem(tx, itemId, context);
      if (!side.isRaiser && !side.isHelper) {
        return refuse('not_the_raiser');
      }
      const verb = rejectionOf(item);
      const mover = moverFor(item, verb, side) ?? refuse('not_now');
      const saying = sayingOf(mover, item, actor, side);
      const moved = move(item, verb, mover, now, saying) ?? refuse('not_now');
      const dueAt = Math.max(item.dueAt, endOf('meeting.risen', now));
      const { task, ...open } = without(moved.item, 'silenceAt', 'answeredBy', 'answeredIn');
      const reopened = {
        ...(task ? { ...open, task: without(task, 'doneAt') } : without(open, 'outcome')),
        dueAt,
      };
      const held = withDuty(reopened, found, { dueAt, now });
      await save(tx, { ...moved, item: held });
      await keep(tx, moved.line, locked);
      await tellGiven(tx, held, now);
      return { itemId, state: held.state, dueAt };
    });
  },
});
