import type { Transaction } from '../../kernel/store';
import { unbind } from './bind';
import { bindingLife, bindings } from './binding';
import { close } from './close-binding';
import { identities, identityIdOf } from './identity';
import type { Person } from './person';
import { dropPhone } from './phone-number';

/**
 * A WeChat identity becomes a guest's again: the asking that waits is withdrawn, the person has no account and
 * no telephone number any more. Returns that person, if there was one.
 */
export async function letGo(
  tx: Transaction,
  openid: string,
  now: number,
): Promise<Person | undefined> {
  const identity = await tx.get(identities, identityIdOf(openid));
  if (identity?.waitingBindingId !== undefined) {
    const binding = await tx.get(bindings, identity.waitingBindingId);
    const state = binding && bindingLife.next(binding.state, 'withdraw', 'asker');
    if (binding && state) {
      await close(tx, binding, { state, settledAt: now });
    }
    return undefined;
  }
  const person = await unbind(tx, openid);
  if (person) {
    await dropPhone(tx, person.id);
  }
  return person;
}
