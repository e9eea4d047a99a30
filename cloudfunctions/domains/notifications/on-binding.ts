import type { Listener } from '../../kernel/happening';
import { hear } from '../events';
import { holderOf, officeFor } from '../organisation';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/**
 * Somebody asks the village to confirm who they are: the village committee is told, and then the one who asked
 * is told what came of it.
 */
export function tellOfBindings(channels: readonly MessageChannel[]): Listener[] {
  return [
    hear('binding.asked', 'notifications.tell-the-committee', async (facts, { id, at }, world) => {
      const { store, now } = world;
      const office = await officeFor(store, 'villagers_committee', 'village', facts.villageId);
      const cadre = office && (await holderOf(store, office.id, now));
      const notice = {
        happeningId: id,
        kind: 'binding_asked',
        about: { kind: 'binding', id: facts.bindingId },
        at,
        ...(cadre && { ownerId: cadre.personId, personId: cadre.personId }),
        ...(office && { officeId: office.id }),
      } as const;
      await notify([notice], channels, world);
    }),
    hear('binding.confirmed', 'notifications.tell-who-asked', async (facts, { id, at }, world) => {
      const { bindingId, personId } = facts;
      const about = { kind: 'binding', id: bindingId } as const;
      const kind = 'binding_confirmed';
      const notice = { happeningId: id, kind, about, at, ownerId: personId, personId } as const;
      await notify([notice], channels, world);
    }),
    hear('binding.declined', 'notifications.tell-who-asked', async (facts, { id, at }, world) => {
      const { bindingId, identityId } = facts;
      if (identityId !== undefined) {
        const about = { kind: 'binding', id: bindingId } as const;
        const kind = 'binding_declined';
        await notify([{ happeningId: id, kind, about, at, ownerId: identityId }], channels, world);
      }
    }),
  ];
}
