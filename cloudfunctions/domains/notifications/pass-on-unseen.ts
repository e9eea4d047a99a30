import type { Sweep } from '../../kernel/happening';
import { idOf } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import { dueSweep } from '../due-sweep';
import { holderOf } from '../organisation';
import type { MessageChannel } from './channels';
import { atRest, type DutyWatch, dutyWatches, unseenAfter } from './duty-watch';
import { type Notice, sendAll, write } from './notify';

const SLICE = 100;

/**
 * Nobody has looked at a duty within its time: the next one in the office's line is told as well. The duty
 * stays with its holder and keeps its clock; this only makes sure that it does not lie unread.
 */
export function passOnUnseen(channels: readonly MessageChannel[]): Sweep {
  return dueSweep({
    name: 'notifications.pass-on-unseen',
    among: dutyWatches,
    index: 'unseen',
    field: 'unseenAt',
    once: 'come',
    each: (watch, world) => passOn(watch, channels, world),
    slice: SLICE,
  });
}

async function passOn(
  seen: DutyWatch,
  channels: readonly MessageChannel[],
  world: World,
): Promise<void> {
  const { store, now } = world;
  const next = (await holderOf(store, seen.officeId, now, seen.told))?.personId;
  const notice = next === undefined ? undefined : noticeFor(seen, next, now);
  const isWaiting = await store.transact(async (tx) => {
    const watch = await tx.get(dutyWatches, seen.id);
    if (watch?.unseenAt === undefined || watch.unseenAt > now) {
      return false;
    }
    if (next === undefined || !notice) {
      await tx.replace(dutyWatches, atRest(watch));
      return false;
    }
    await tx.replace(dutyWatches, {
      ...watch,
      told: [...new Set([...watch.told, next])],
      unseenAt: unseenAfter(now, watch.isUrgent),
    });
    return write(tx, notice, { channels, now });
  });
  if (notice && isWaiting) {
    await sendAll([notice], channels, world);
  }
}

function noticeFor(watch: DutyWatch, next: string, now: number): Notice {
  const { id, dutyId, about, officeId, dueAt, isUrgent, told } = watch;
  return {
    happeningId: idOf('passed-on', id, told.length),
    kind: 'duty_passed_on',
    about,
    at: now,
    ownerId: next,
    personId: next,
    officeId,
    dueAt,
    dutyId,
    isUrgent,
  };
}
