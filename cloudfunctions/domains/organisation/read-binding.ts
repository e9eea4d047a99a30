import { readBinding as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { bindings } from './binding';
import { lineOfBinding } from './binding-view';
import { candidatesFor } from './candidates';
import { logLooks } from './look';
import { mayConfirm } from './policy';

export const readBinding = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ bindingId }, context) {
    const { actor, store, refuse } = context;
    const binding = await store.get(bindings, bindingId);
    if (actor.personId === undefined || !binding || !mayConfirm(actor, binding)) {
      return refuse('binding_not_found');
    }
    const candidates = binding.state === 'waiting' ? await candidatesFor(context, binding) : [];
    await logLooks(context, {
      ...{ byId: actor.personId, reason: 'to_confirm', saw: 'name' },
      aboutIds: candidates.map(({ personId }) => personId),
    });
    return { ...(await lineOfBinding(store, actor, binding)), candidates };
  },
});
