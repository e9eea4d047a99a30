import type { Listener } from '../../kernel/happening';
import { hear } from '../events';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/**
 * Whoever asked a village to confirm who they are is told what came of it. The cadre who is to confirm hears of
 * it as of any other duty.
 */
export function tellOfBindings(channels: readonly MessageChannel[]): Listener[] {
  return [
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
