import type { Sweep } from '../../kernel/happening';
import { guestReports } from './guest-reports';

const SLICE = 50;

/** Yesterday's count of a guest's reports is nobody's business today. */
export const guestReportsSweep: Sweep = {
  name: 'requests.forget-guest-reports',
  async run({ store, now }) {
    const { items } = await store.find(guestReports, {
      index: 'clock',
      range: { field: 'forgetAt', before: now + 1 },
      limit: SLICE,
    });
    for (const { id } of items) {
      await store.transact(async (tx) => {
        const count = await tx.get(guestReports, id);
        if (count && count.forgetAt <= now) {
          await tx.remove(guestReports, count);
        }
      });
    }
    return items.length;
  },
};
