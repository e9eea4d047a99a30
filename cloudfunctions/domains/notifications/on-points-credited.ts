import type { Listener } from '../../kernel/happening';
import { hear } from '../events';
import { membersOf } from '../organisation';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/** Everybody of the household who is on WeChat is told that its passbook has a new line. */
export function tellTheHousehold(channels: readonly MessageChannel[]): Listener {
  return hear(
    'points.credited',
    'notifications.tell-the-household',
    async ({ householdId }, { id, at }, world) => {
      const members = await membersOf(world.store, householdId);
      const notices = members
        .filter(({ openid }) => openid !== undefined)
        .map(({ id: personId }) => ({
          happeningId: id,
          kind: 'points_credited' as const,
          about: { kind: 'household' as const, id: householdId },
          at,
          ownerId: personId,
          personId,
        }));
      await notify(notices, channels, world);
    },
  );
}
