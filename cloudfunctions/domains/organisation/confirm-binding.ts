import { confirmBinding as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { tell } from '../events';
import { isUnderAge } from './age';
import { bind } from './bind';
import { bindingLife, bindings, settled } from './binding';
import { isRemembered } from './candidates';
import { tellDutySettled } from './confirming';
import { persons } from './person';
import { dropPhone, keepPhone } from './phone-number';
import { mayConfirm } from './policy';

export const confirmBinding = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ bindingId, personId, replacesEarlier = false }, context) {
    const { actor, store, now, refuse, once } = context;
    const asked = await store.get(bindings, bindingId);
    if (actor.personId === undefined || !asked || !mayConfirm(actor, asked)) {
      return refuse('binding_not_found');
    }
    const settledBy = actor.personId;
    return once(async (tx) => {
      const binding = (await tx.get(bindings, bindingId)) ?? refuse('binding_not_found');
      const state =
        bindingLife.next(binding.state, 'confirm', 'cadre') ?? refuse('binding_settled');
      const person = await tx.get(persons, personId);
      if (!person || person.villageId !== binding.villageId || !isRemembered(person)) {
        return refuse('person_not_found');
      }
      if (isUnderAge(person, now)) {
        return refuse('under_14');
      }
      if (person.openid !== undefined && !replacesEarlier) {
        return refuse('person_already_bound');
      }
      await tx.replace(bindings, settled(binding, { state, settledAt: now, settledBy, personId }));
      await bind(tx, binding.openid, person);
      const phone = await dropPhone(tx, bindingId);
      if (phone) {
        await keepPhone(tx, personId, phone);
      }
      await tell(tx, 'binding.confirmed', {
        key: [bindingId],
        at: now,
        facts: { bindingId, personId },
      });
      await tellDutySettled(tx, bindingId, now);
      return { bindingId, state };
    });
  },
});
