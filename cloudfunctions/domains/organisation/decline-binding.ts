import { declineBinding as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { tell } from '../events';
import { bindingLife, bindings } from './binding';
import { close } from './close-binding';
import { identityIdOf } from './identity';
import { mayConfirm } from './policy';

export const declineBinding = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ bindingId, reason }, { actor, store, now, refuse, once }) {
    const asked = await store.get(bindings, bindingId);
    if (actor.personId === undefined || !asked || !mayConfirm(actor, asked)) {
      return refuse('binding_not_found');
    }
    const settledBy = actor.personId;
    return once(async (tx) => {
      const binding = (await tx.get(bindings, bindingId)) ?? refuse('binding_not_found');
      const state =
        bindingLife.next(binding.state, 'decline', 'cadre') ?? refuse('binding_settled');
      await close(tx, binding, { state, settledAt: now, settledBy, declinedFor: reason });
      await tell(tx, 'binding.declined', {
        key: [bindingId],
        at: now,
        facts: { bindingId, identityId: identityIdOf(binding.openid) },
      });
      return { bindingId, state };
    });
  },
});
