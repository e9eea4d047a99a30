import { signNotice as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';

export const signNoticeOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, { did: 'notice_signed', facts: {} });
      return movedAnswer(after);
    });
  },
});
