import { cancelMeeting as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';
import { tellTheDue } from './telling';

/**
 * Whoever called a body may call it off before it counts, and says why: nobody shall walk there for nothing. Calling
 * it again needs a new notice.
 */
export const cancelMeetingOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, words }, context) {
    const { actor, now, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    return context.once(async (tx) => {
      const deed = { did: 'called_off', facts: {} } as const;
      const { before, after } = await act(tx, contract, context, it, deed, { words });
      const rolls = before.process.meeting?.rolls ?? [];
      await tellTheDue(tx, after, { rolls, what: 'assembly_cancelled', at: now });
      return movedAnswer(after);
    });
  },
});
