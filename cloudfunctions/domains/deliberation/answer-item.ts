import type { Answer, ItemOutcome } from '../../contracts/deliberation-words';
import { answerItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { endOf } from './clock';
import { tellAnswered, tellSettled, withoutDuty } from './duty';
import type { Item } from './item';
import { approachItem } from './item-approach';
import { move, save, type Verb } from './item-life';
import { moverFor } from './item-policy';
import { keep, lock } from './said';
import { sayingOf } from './saying';

/** What an answer makes of an item; done is done of what it had been given for. */
const OUTCOME: Readonly<Record<Exclude<Answer, 'done'>, ItemOutcome>> = {
  answered: 'answered',
  solved_on_the_spot: 'solved_on_the_spot',
  not_feasible: 'not_feasible',
};

/** There is an answer, with its words; from now on it waits for whoever raised it, not for the office. */
export const answerItemOperation = implement(answerItem, {
  allow: ({ personId }) => personId !== undefined,
  run({ itemId, answer, words: text }, context) {
    const { actor, now, vault, once, refuse } = context;
    const verb: Verb = answer === 'done' ? 'report_done' : 'answer';
    const silenceAt = endOf('meeting.silence', now);
    const locked = lock(vault, { text: text.trim(), attachments: [] });

    return once(async (tx) => {
      const { item, side } = await approachItem(tx, itemId, context);
      if (side.isRaiser) {
        return refuse('own_item');
      }
      const mover = moverFor(item, verb, side) ?? refuse(whyNot(item));
      const outcome = answer === 'done' ? item.outcome : OUTCOME[answer];
      const saying = {
        ...sayingOf(mover, item, actor, side),
        ...(outcome !== undefined && { outcome }),
      };
      const moved = move(item, verb, mover, now, saying) ?? refuse('not_now');
      const { task } = moved.item;
      const answered: Item = {
        ...withoutDuty(moved.item),
        ...(outcome !== undefined && { outcome }),
        ...(actor.personId !== undefined && { answeredBy: actor.personId }),
        ...(answer === 'done' && task && { task: { ...task, doneAt: now } }),
        ...{ answeredIn: moved.line.n, silenceAt },
      };
      await save(tx, { ...moved, item: answered });
      await keep(tx, moved.line, locked);
      await tellSettled(tx, item, now);
      await tellAnswered(tx, item, moved.line);
      return { itemId, state: answered.state, silenceAt };
    });
  },
});

/** Only the holder says of what was given to an office that it is done or cannot be done. */
function whyNot({ state }: Item) {
  return state === 'assigned' || state === 'escalated' ? 'not_done_by_others' : 'not_now';
}
