import { recordProgress as contract } from '../../contracts/decisions-notices';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { publicPapers } from './book';
import { act, known, movedAnswer } from './moving';

export const recordProgressOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, text, papers, isDone }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const facts = { isDone, textHash: digest(text), papers: publicPapers(papers) };
    return context.once(async (tx) => {
      const deed = { did: 'carried_out', facts } as const;
      const { after } = await act(tx, contract, context, it, deed, { words: text, papers });
      return movedAnswer(after);
    });
  },
});
