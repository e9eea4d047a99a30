import { recordDelegation as contract } from '../../contracts/decisions-notices';
import { dayOf } from '../../kernel/calendar';
import { implement } from '../../kernel/operation';
import { decisionMatters } from '../../law/decision-matters';
import { delegations } from './delegation';
import { handsOf, villageIn } from './offices';

/** Rules and charter, and whatever is the collective's, cannot be left to the representatives. */
export const recordDelegationOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ delegationId, villageId, method, matters, decidedOn, until, evidence }, context) {
    const { actor, store, now, refuse, once } = context;
    const village = await villageIn(store, villageId);
    if (typeof village === 'string') {
      return refuse('village_not_found');
    }
    if (!handsOf(actor, village).includes('villagers_committee')) {
      return refuse('not_allowed');
    }
    if (new Set(matters).size < matters.length) {
      return refuse('matter_listed_twice');
    }
    const forbidden = matters.find((matter) => !decisionMatters[matter].isDelegable);
    if (forbidden !== undefined) {
      return refuse('matter_not_delegable', { matter: forbidden });
    }
    if (decidedOn > dayOf(now) || until <= decidedOn) {
      return refuse('days_out_of_order');
    }
    return once(async (tx) => {
      if (await tx.get(delegations, delegationId)) {
        return refuse('delegation_id_taken');
      }
      await tx.insert(delegations, {
        ...{ id: delegationId, villageId, method, matters, decidedOn, until, evidence },
        ...{ state: 'waiting', recordedBy: actor.personId ?? '', recordedAt: now },
      });
      return { delegationId, state: 'waiting' as const };
    });
  },
});
