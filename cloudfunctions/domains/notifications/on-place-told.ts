import type { Listener } from '../../kernel/happening';
import { hear } from '../events';
import { openidsOf, rollOf } from '../organisation';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/**
 * Tells everybody on a roll of a place that there is something to read or to do. Whoever has no phone is told by
 * paper and by word of mouth, as before: the notice on the board is the one that the law counts.
 */
export function tellThePlace(channels: readonly MessageChannel[]): Listener {
  return hear('place.told', 'notifications.tell-the-place', async (facts, { id, at }, world) => {
    const { about, placeId, roll, what } = facts;
    const told = { happeningId: id, kind: what, about, at } as const;
    const lines = await rollOf(world.store, roll, placeId, world.now);
    for (const { personId } of lines) {
      if ((await openidsOf(world.store, personId)).length > 0) {
        await notify([{ ...told, ownerId: personId, personId }], channels, world);
      }
    }
  });
}

/** Tells one person what came of what they said or asked. */
export function tellThePerson(channels: readonly MessageChannel[]): Listener {
  return hear('person.told', 'notifications.tell-the-person', async (facts, { id, at }, world) => {
    const { about, personId, what } = facts;
    const notice = { happeningId: id, kind: what, about, at, ownerId: personId, personId };
    await notify([notice], channels, world);
  });
}
