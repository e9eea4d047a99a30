import { readDecision as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import { fitted } from './fitting';
import { showTo } from './showing';

export const readDecisionOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ decisionId }, context) {
    const { shown } =
      (await showTo(context, context.actor, decisionId)) ?? context.refuse('decision_not_found');
    return fitted(shown);
  },
});
