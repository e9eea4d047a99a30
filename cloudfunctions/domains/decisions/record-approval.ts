import { recordApproval as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import { publicPapers } from './book';
import { act, known, movedAnswer } from './moving';

/** The paper of another office, or of an earlier step, is put with the decision: yes or no. */
export const recordApprovalOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, kind, isGranted, paper }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const [shown = { kind: 'approval', title: '', hash: '' }] = publicPapers([paper]);
    const deed = {
      did: isGranted ? ('approved' as const) : ('refused' as const),
      facts: { kind, paper: shown },
    };
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, deed, { papers: [paper] });
      return movedAnswer(after);
    });
  },
});
