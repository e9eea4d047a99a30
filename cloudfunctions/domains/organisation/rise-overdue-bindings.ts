import assert from 'node:assert';
import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { type Binding, bindingDueAt, bindings, handedTo } from './binding';
import { above, bearerFrom, tellDutyOverdue } from './confirming';
import { levelOf } from './place';
import { officeOf, placeOf } from './register';

const SLICE = 20;

/** Nobody has said in time who an asker is: the duty rises to the office above, and comes back there each time. */
export const riseOverdueBindings = dueSweep({
  name: 'organisation.rise-overdue-bindings',
  among: bindings,
  index: 'clock',
  field: 'dueAt',
  once: 'over',
  each: rise,
  slice: SLICE,
});

async function rise({ id, villageId, officeId }: Binding, { store, now }: World): Promise<void> {
  assert(officeId !== undefined, 'an asking that waits is the duty of an office');
  const office = await officeOf(store, officeId);
  const seat = office && (await placeOf(store, office.placeId));
  const bearer = (await bearerFrom(
    store,
    villageId,
    now,
    seat ? above(levelOf(seat)) : 'county',
  )) ?? { officeId };
  const dueAt = bindingDueAt(now);
  await store.transact(async (tx) => {
    const binding = await tx.get(bindings, id);
    if (binding?.dueAt === undefined || binding.dueAt >= now) {
      return;
    }
    await tx.replace(bindings, handedTo(binding, bearer, dueAt));
    await tellDutyOverdue(tx, { id, ...bearer, dueAt }, now);
  });
}
