import { endDelegation as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { delegations } from './delegation';
import { handsOf, villageIn } from './offices';

/** What has been called under it goes on; nothing new is called under it. */
export const endDelegationOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ delegationId }, { actor, store, now, refuse, once }) {
    const { villageId } =
      (await store.get(delegations, delegationId)) ?? refuse('delegation_not_found');
    const village = await villageIn(store, villageId);
    if (typeof village === 'string' || !handsOf(actor, village).includes('villagers_committee')) {
      return refuse('not_allowed');
    }
    return once(async (tx) => {
      const delegation =
        (await tx.get(delegations, delegationId)) ?? refuse('delegation_not_found');
      if (delegation.state === 'ended') {
        return refuse('not_now');
      }
      await tx.replace(delegations, { ...delegation, state: 'ended', endedAt: now });
      return { delegationId, state: 'ended' as const };
    });
  },
});
