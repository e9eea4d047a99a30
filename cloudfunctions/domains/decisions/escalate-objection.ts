import { escalateObjection as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { knownObjection, objectedAnswer, objectedIn } from './answering';
import { act } from './moving';
import { givenTo } from './objection-duty';
import { objections } from './objection';
import { without } from './without';

/** Past the village, to the office above, with a new clock of its own. */
export const escalateObjectionOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ objectionId }, context) {
    const { actor, now, refuse } = context;
    const it = (await knownObjection(context, actor, objectionId)) ?? refuse('objection_not_found');
    if (!it.isMine) {
      return refuse('not_allowed');
    }
    return context.once(async (tx) => {
      const facts = { objection: objectionId, why: 'not_satisfied' } as const;
      const deed = { did: 'objection_risen', facts } as const;
      const villager = { ...it, hands: ['villager'] as const };
      const { after } = await act(tx, contract, context, villager, deed);
      const current = (await tx.get(objections, objectionId)) ?? refuse('objection_not_found');
      const risen = {
        ...without(current, 'silenceAt'),
        rises: [...current.rises, { at: now, why: facts.why }],
      };
      const around = { process: after.process, seats: it.seats, now };
      await tx.replace(objections, await givenTo(tx, risen, around));
      return objectedAnswer(objectedIn(after.process, objectionId, it.objected));
    });
  },
});
