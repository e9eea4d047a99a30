import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { guestReports } from './guest-reports';

/** Yesterday's count of a guest's reports is nobody's business today. */
export const guestReportsSweep = dueSweep({
  name: 'requests.forget-guest-reports',
  among: guestReports,
  index: 'clock',
  field: 'forgetAt',
  once: 'come',
  each: ({ id }, world) => forget(id, world),
});

function forget(id: string, { store, now }: World): Promise<void> {
  return store.transact(async (tx) => {
    const count = await tx.get(guestReports, id);
    if (count && count.forgetAt <= now) {
      await tx.remove(guestReports, count);
    }
  });
}
