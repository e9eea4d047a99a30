import { revealPhone as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { bindings } from './binding';
import { logLooks } from './look';
import { phoneIdOf, phoneNumbers } from './phone-number';
import { mayActFor, mayConfirm } from './policy';

export const revealPhone = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ of, reason }, context) {
    const { actor, store, vault, refuse } = context;
    const byId = actor.personId ?? refuse('not_allowed');
    if ('bindingId' in of) {
      const binding = await store.get(bindings, of.bindingId);
      if (!binding || !mayConfirm(actor, binding)) {
        return refuse('binding_not_found');
      }
    } else if (!(await mayActFor(store, actor, of.personId))) {
      return refuse('person_not_found');
    }
    const aboutId = 'bindingId' in of ? of.bindingId : of.personId;
    const phone = await store.get(phoneNumbers, phoneIdOf(aboutId));
    if (!phone) {
      return refuse('no_phone_number');
    }
    await logLooks(context, { byId, reason, saw: 'phone_number', aboutIds: [aboutId] });
    return { number: vault.open(phone.sealed) };
  },
});
