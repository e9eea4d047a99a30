import { archiveDecision as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';

/** The archive record keeps the head of the certificate: by it anybody can check the whole of it. */
export const archiveDecisionOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, { did: 'archived', facts: {} });
      return { ...movedAnswer(after), head: after.process.head };
    });
  },
});
