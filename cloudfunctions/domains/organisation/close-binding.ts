import type { Transaction } from '../../kernel/store';
import { type Binding, bindings, settled } from './binding';
import { forgetIdentity } from './bind';
import { tellDutySettled } from './confirming';
import { dropPhone } from './phone-number';

/** An asking that comes to nothing: what was said and the telephone number go, and the duty is over. */
export async function close(
  tx: Transaction,
  binding: Binding,
  end: Pick<Binding, 'state' | 'settledBy' | 'declinedFor'> & { readonly settledAt: number },
): Promise<void> {
  await tx.replace(bindings, settled(binding, end));
  await forgetIdentity(tx, binding.openid);
  await dropPhone(tx, binding.id);
  await tellDutySettled(tx, binding.id, end.settledAt);
}
