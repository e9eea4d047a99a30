import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { tell } from '../events';
import { seatsOf } from './offices';
import {
  periodOf,
  type RegularAssembly,
  regularAssemblies,
  type RegularBody,
  remindAfter,
} from './regular-assembly';

const WHAT = {
  representatives_assembly: 'representatives_due',
  villagers_assembly: 'villagers_due',
} as const satisfies Record<RegularBody, string>;

/** A quarter or a year draws to its end and the body has not met: whoever calls it is told, once in each. */
export const assemblySweep = dueSweep({
  name: 'decisions.remind-of-assemblies',
  among: regularAssemblies,
  index: 'toRemind',
  field: 'remindAt',
  once: 'come',
  each: remind,
});

async function remind(seen: RegularAssembly, { store, now }: World): Promise<void> {
  const { villagers_committee: seat } = await seatsOf(store, seen.villageId, now);
  await store.transact(async (tx) => {
    const assembly = await tx.get(regularAssemblies, seen.id);
    if (assembly === undefined || assembly.remindAt > now) {
      return;
    }
    const { id, villageId, body, metAt = 0 } = assembly;
    const { from } = periodOf(body, now);
    await tx.replace(regularAssemblies, { ...assembly, remindAt: remindAfter(body, now) });
    if (seat?.holderId !== undefined && metAt < from) {
      const about = { kind: 'village' as const, id: villageId };
      const facts = { about, personId: seat.holderId, what: WHAT[body] };
      await tell(tx, 'person.told', { key: [id, from], at: now, facts });
    }
  });
}
