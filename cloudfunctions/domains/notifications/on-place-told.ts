import { type Happening, happenings, type Listener } from '../../kernel/happening';
import { digest } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import { type FactsOf, happeningIdOf, hear, tell } from '../events';
import { openidsOf, rollOf } from '../organisation';
import { inParts, sideBySide } from '../side-by-side';
import type { MessageChannel } from './channels';
import { notify } from './notify';

/**
 * People whom one delivery reaches, one after the other, within a few seconds; several deliveries run beside each other
 * and share the connections.
 */
const PART = 20;

/**
 * Tells everybody on a roll of a place that there is something to read or to do. Whoever has no phone is told by
 * paper and by word of mouth, as before: the notice on the board is the one that the law counts. A roll may have
 * thousands of lines, so it is handed on in parts, each with a delivery of its own.
 */
export const tellThePlace: Listener = hear(
  'place.told',
  'notifications.tell-the-place',
  async (facts, happening, world) => {
    const lines = await rollOf(world.store, facts.roll, facts.placeId, world.now);
    const people = lines.map(({ personId }) => personId);
    await sideBySide(inParts(people, PART), (personIds) =>
      handOn(personIds, facts, happening, world),
    );
  },
);

/** Handing the same part on again changes nothing; a roll that has moved meanwhile is parted anew. */
function handOn(
  personIds: readonly string[],
  { about, what }: FactsOf<'place.told'>,
  { id, at }: Happening,
  { store }: World,
): Promise<void> {
  const key = [id, digest(personIds.join(' '))];
  return store.transact(async (tx) => {
    if (!(await tx.get(happenings, happeningIdOf('people.told', key)))) {
      const facts = { about, personIds: [...personIds], what, of: id };
      await tell(tx, 'people.told', { key, at, facts });
    }
  });
}

/** The item in the inbox bears the id of what the whole roll was told, so nobody finds it twice. */
export function tellThePeople(channels: readonly MessageChannel[]): Listener {
  return hear('people.told', 'notifications.tell-the-people', async (facts, { at }, world) => {
    const { about, personIds, what, of } = facts;
    const told = { happeningId: of, kind: what, about, at } as const;
    for (const personId of personIds) {
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
