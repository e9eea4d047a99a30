import { acceptAnswer as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { knownObjection, objectedAnswer, objectedIn } from './answering';
import { act } from './moving';
import { objections } from './objection';
import { without } from './without';

export const acceptAnswerOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ objectionId }, context) {
    const { actor, refuse } = context;
    const it = (await knownObjection(context, actor, objectionId)) ?? refuse('objection_not_found');
    if (!it.isMine) {
      return refuse('not_allowed');
    }
    return context.once(async (tx) => {
      const facts = { objection: objectionId, how: 'accepted' } as const;
      const deed = { did: 'objection_closed', facts } as const;
      const villager = { ...it, hands: ['villager'] as const };
      const { after } = await act(tx, contract, context, villager, deed);
      const current = (await tx.get(objections, objectionId)) ?? refuse('objection_not_found');
      await tx.replace(objections, without(current, 'silenceAt'));
      return objectedAnswer(objectedIn(after.process, objectionId, it.objected));
    });
  },
});
