import { escalateItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { endOf } from './clock';
import { give } from './giving';
import { above } from './holder';
import { approachItem } from './item-approach';
import { move } from './item-life';
import { moverFor } from './item-policy';
import { lock } from './said';
import { sayingOf } from './saying';

/** What the village cannot solve goes up, and somebody there has a name and a day for it. */
export const escalateItemOperation = implement(escalateItem, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, what }, context) {
    const { actor, store, now, vault, once, refuse } = context;
    const { item: seen, side } = await approachItem(store, itemId, context);
    const found = (await above(store, seen, 'village', now)) ?? refuse('nobody_there');
    const dueAt = endOf('meeting.escalated', now);
    const locked = lock(vault, { text: what.trim(), attachments: [] });
    return once(async (tx) => {
      const { item } = await approachItem(tx, itemId, context);
      const mover = moverFor(item, 'escalate', side) ?? refuse('not_now');
      const { id, name } = found.office;
      const saying = {
        ...sayingOf(mover, item, actor, side),
        ...{ to: { id, name }, outcome: 'escalated' as const },
      };
      const moved = move(item, 'escalate', mover, now, saying) ?? refuse('not_now');
      const given = await give(tx, item, moved, { found, dueAt, locked, now });
      return { itemId, state: given.state, dueAt };
    });
  },
});
