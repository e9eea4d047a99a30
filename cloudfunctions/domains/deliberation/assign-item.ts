import { assignItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { endOf } from './clock';
import { give } from './giving';
import { heldIn, villageOffice } from './holder';
import { approachItem } from './item-approach';
import { move } from './item-life';
import { moverFor } from './item-policy';
import { lock } from './said';
import { sayingOf } from './saying';

/** Who does it, and by which day, is said before everybody; it may be earlier than the longest period, not later. */
export const assignItemOperation = implement(assignItem, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, officeId, what, dueAt }, context) {
    const { actor, store, now, vault, once, refuse } = context;
    const { item: seen, side } = await approachItem(store, itemId, context);
    const office =
      (await villageOffice(store, officeId, seen.villageId)) ?? refuse('office_not_found');
    const found = (await heldIn(store, seen, office, now)) ?? refuse('nobody_there');
    const latest = endOf('meeting.done', now);
    if (dueAt <= now) {
      return refuse('due_too_soon');
    }
    if (dueAt > latest) {
      return refuse('due_too_late', { latest });
    }
    const locked = lock(vault, { text: what.trim(), attachments: [] });
    return once(async (tx) => {
      const { item } = await approachItem(tx, itemId, context);
      const mover = moverFor(item, 'assign', side) ?? refuse('not_now');
      const saying = {
        ...sayingOf(mover, item, actor, side),
        ...{ to: { id: office.id, name: office.name }, outcome: 'assigned' as const },
      };
      const moved = move(item, 'assign', mover, now, saying) ?? refuse('not_now');
      const given = await give(tx, item, moved, { found, dueAt, locked, now });
      return { itemId, state: given.state, dueAt };
    });
  },
});
