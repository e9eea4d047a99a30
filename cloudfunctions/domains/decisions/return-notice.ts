import { returnNotice as contract } from '../../contracts/decisions-notices';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';

/** What is wrong with it stands in the diary for everybody to read. */
export const returnNoticeOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, words }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const deed = { did: 'notice_returned', facts: { textHash: digest(words) } } as const;
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, deed, { words });
      return movedAnswer(after);
    });
  },
});
