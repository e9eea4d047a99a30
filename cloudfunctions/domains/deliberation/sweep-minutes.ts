import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { tell } from '../events';
import { meetings, minutesOwedBy } from './meeting';
import { without } from './without';

/**
 * A meeting was held and its minutes do not hang yet. Whoever has the next step is reminded once before the day; when
 * it has passed the recorder, the host and whoever called the meeting are told. Nobody else takes it over: what was said
 * there only those know who were in their places.
 */
export const minutesSweep = dueSweep({
  name: 'deliberation.remind-of-minutes',
  among: meetings,
  index: 'toRemind',
  field: 'minutesRemindAt',
  once: 'come',
  each: ({ id }, world) => remind(id, world),
});

function remind(id: string, { store, now }: World): Promise<void> {
  return store.transact(async (tx) => {
    const meeting = await tx.get(meetings, id);
    const { minutesRemindAt: askedAt, minutesDueAt = 0 } = meeting ?? {};
    if (!meeting || askedAt === undefined || askedAt > now) {
      return;
    }
    const isLate = minutesDueAt <= now;
    const { recorderId, hostId, calledBy } = meeting;
    const told = isLate ? new Set([recorderId, hostId, calledBy]) : [minutesOwedBy(meeting)];
    await tx.replace(
      meetings,
      isLate ? without(meeting, 'minutesRemindAt') : { ...meeting, minutesRemindAt: minutesDueAt },
    );
    for (const personId of told) {
      const about = { kind: 'meeting' as const, id };
      const facts = { about, personId, what: 'minutes_due' as const };
      await tell(tx, 'person.told', { key: [id, askedAt, personId], at: now, facts });
    }
  });
}
