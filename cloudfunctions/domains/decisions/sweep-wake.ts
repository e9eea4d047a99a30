import { dueSweep } from '../due-sweep';
import { decisions } from './decision';
import { tellDuty, withDuty } from './duty';
import { seatsOf } from './offices';

/** A notice has hung its days: from now on somebody has the next step as a duty. */
export const wakeSweep = dueSweep({
  name: 'decisions.wake-after-notice',
  among: decisions,
  index: 'toWake',
  field: 'wakeAt',
  once: 'come',
  each: async (seen, { store, now }) => {
    const seats = await seatsOf(store, seen.villageId, now);
    await store.transact(async (tx) => {
      const decision = await tx.get(decisions, seen.id);
      if (decision?.wakeAt !== undefined && decision.wakeAt <= now) {
        const woken = withDuty(decision, seats, now);
        await tx.replace(decisions, woken);
        await tellDuty(tx, decision, woken, now);
      }
    });
  },
});
