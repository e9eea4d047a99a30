import { withdrawBinding as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { bindingLife, bindings } from './binding';
import { close } from './close-binding';

export const withdrawBinding = implement(contract, {
  allow: ({ openid }) => openid !== undefined,
  async run({ bindingId }, { actor, store, now, refuse, once }) {
    const asked = await store.get(bindings, bindingId);
    if (asked?.openid !== actor.openid) {
      return refuse('binding_not_found');
    }
    return once(async (tx) => {
      const binding = (await tx.get(bindings, bindingId)) ?? refuse('binding_not_found');
      const state =
        bindingLife.next(binding.state, 'withdraw', 'asker') ?? refuse('binding_settled');
      await close(tx, binding, { state, settledAt: now });
      return { bindingId, state };
    });
  },
});
