import type { Sweep } from '../../kernel/happening';
import { decisions } from './decision';
import { tellDuty, withDuty } from './duty';
import { seatsOf } from './offices';

const SLICE = 50;

/** A notice has hung its days: from now on somebody has the next step as a duty. */
export const wakeSweep: Sweep = {
  name: 'decisions.wake-after-notice',
  async run({ store, now }) {
    const { items } = await store.find(decisions, {
      index: 'toWake',
      range: { field: 'wakeAt', before: now + 1 },
      limit: SLICE,
    });
    for (const seen of items) {
      const seats = await seatsOf(store, seen.villageId, now);
      await store.transact(async (tx) => {
        const decision = await tx.get(decisions, seen.id);
        if (decision?.wakeAt !== undefined && decision.wakeAt <= now) {
          const woken = withDuty(decision, seats, now);
          await tx.replace(decisions, woken);
          await tellDuty(tx, decision, woken, now);
        }
      });
    }
    return items.length;
  },
};
