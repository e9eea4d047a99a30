import { declareInterest as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import { decisions } from './decision';
import { handsOf } from './offices';
import { placeOf } from '../organisation';
import { isBeforeTheVote } from './phases';
import { interestIdOf, interests } from './said';
import { movedAnswer } from './moving';

/** Whoever has said so is taken out of the count by whoever records the meeting, without having to say it again. */
export const declareInterestOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ decisionId }, { actor, store, now, refuse, once }) {
    const { personId = '' } = actor;
    const decision = (await store.get(decisions, decisionId)) ?? refuse('decision_not_found');
    const village = await placeOf(store, decision.villageId);
    if (village === undefined || handsOf(actor, village).length === 0) {
      return refuse('not_of_this_village');
    }
    return once(async (tx) => {
      const current = (await tx.get(decisions, decisionId)) ?? refuse('decision_not_found');
      if (!isBeforeTheVote(current.process)) {
        return refuse('not_now');
      }
      const id = interestIdOf(decisionId, personId);
      if (!(await tx.get(interests, id))) {
        await tx.insert(interests, { id, decisionId, personId, at: now });
      }
      return movedAnswer(current);
    });
  },
});
