import { confirmDelegation as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { delegations } from './delegation';
import { handsOf, villageIn } from './offices';

export const confirmDelegationOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ delegationId }, { actor, store, refuse, once }) {
    const { villageId } =
      (await store.get(delegations, delegationId)) ?? refuse('delegation_not_found');
    const village = await villageIn(store, villageId);
    if (typeof village === 'string' || !handsOf(actor, village).includes('supervision_committee')) {
      return refuse('not_allowed');
    }
    return once(async (tx) => {
      const delegation =
        (await tx.get(delegations, delegationId)) ?? refuse('delegation_not_found');
      if (delegation.state !== 'waiting') {
        return refuse('not_now');
      }
      const confirmedBy = actor.personId ?? '';
      await tx.replace(delegations, { ...delegation, state: 'in_force', confirmedBy });
      return { delegationId, state: 'in_force' as const };
    });
  },
});
