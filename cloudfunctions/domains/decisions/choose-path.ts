import { choosePath as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';

export const choosePathOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, path }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, { did: 'seated', facts: { path } });
      return movedAnswer(after);
    });
  },
});
