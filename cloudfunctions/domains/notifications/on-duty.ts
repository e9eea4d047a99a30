import type { Listener } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import type { Store, Transaction, Unstored } from '../../kernel/store';
import { type FactsOf, hear } from '../events';
import { holderOf } from '../organisation';
import type { MessageChannel } from './channels';
import { atRest, type DutyWatch, dutyWatches, unseenAfter, watchIdOf } from './duty-watch';
import { inbox } from './inbox-item';
import { type Desk, type Notice, notify, sendAll, write } from './notify';

/** More people than are ever told of one duty. */
const TOLD_MAX = 200;

/** Tells whoever holds a duty, and watches that somebody looks at it. */
export function tellOfDuties(channels: readonly MessageChannel[]): Listener[] {
  return [
    hear('duty.given', 'notifications.tell-the-holder', async (facts, happening, world) => {
      const holder = await holderIn(world, facts);
      const notice: Notice = {
        ...addressed(facts, holder),
        happeningId: happening.id,
        kind: 'duty_given',
        at: happening.at,
        isUrgent: facts.urgent,
      };
      const desk = { channels, now: world.now };
      if (await world.store.transact((tx) => giveAndWatch(tx, facts, notice, desk))) {
        await sendAll([notice], channels, world);
      }
    }),
    hear('duty.overdue', 'notifications.tell-of-overdue', async (facts, happening, world) => {
      const holder = await holderIn(world, facts);
      const { id: happeningId, at } = happening;
      const notice = {
        ...addressed(facts, holder),
        happeningId,
        kind: 'duty_overdue',
        at,
      } as const;
      await notify([notice], channels, world);
    }),
  ];
}

/** A duty that is done asks nobody to look at it any more. */
export const settleDuty = hear(
  'duty.settled',
  'notifications.settle-duty',
  async ({ dutyId, about }, { at }, { store }) => {
    await store.transact(async (tx) => {
      const watch = await tx.get(dutyWatches, watchIdOf(dutyId));
      if (watch) {
        await tx.replace(dutyWatches, { ...atRest(watch), settledAt: at });
      } else {
        await tx.insert(dutyWatches, settledUnheard(dutyId, about, at));
      }
    });
    await settleItems(store, dutyId);
  },
);

/**
 * Writes the notice and starts the watch, unless the duty was done before this was heard. Tells whether a letter
 * waits to be sent.
 */
async function giveAndWatch(
  tx: Transaction,
  { dutyId, about, officeId, dueAt, urgent }: FactsOf<'duty.given'>,
  notice: Notice,
  desk: Desk,
): Promise<boolean> {
  const id = watchIdOf(dutyId);
  const earlier = await tx.get(dutyWatches, id);
  const isSettled = earlier?.settledAt !== undefined && earlier.settledAt >= notice.at;
  const isWaiting = await write(tx, { ...notice, isSettled }, desk);
  if (isSettled || (notice.ownerId !== undefined && earlier?.told.includes(notice.ownerId))) {
    return isWaiting;
  }
  const watch: Unstored<DutyWatch> = {
    id,
    dutyId,
    about,
    officeId,
    dueAt,
    isUrgent: urgent,
    told: notice.ownerId === undefined ? [] : [notice.ownerId],
    ...(notice.ownerId !== undefined && { unseenAt: unseenAfter(desk.now, urgent) }),
  };
  await (earlier
    ? tx.replace(dutyWatches, { ...watch, version: earlier.version })
    : tx.insert(dutyWatches, watch));
  return isWaiting;
}

/** The one who holds it or, if nobody was named, the first in the office's line. */
async function holderIn(
  { store, now }: World,
  { holderId, officeId }: { readonly holderId?: string | undefined; readonly officeId: string },
): Promise<string | undefined> {
  return holderId ?? (await holderOf(store, officeId, now))?.personId;
}

function addressed(
  { dutyId, about, officeId, dueAt }: Omit<FactsOf<'duty.overdue'>, 'holderId'>,
  holder: string | undefined,
) {
  return {
    about,
    officeId,
    dueAt,
    dutyId,
    ...(holder !== undefined && { ownerId: holder, personId: holder }),
  };
}

function settledUnheard(
  dutyId: string,
  about: DutyWatch['about'],
  settledAt: number,
): Unstored<DutyWatch> {
  return {
    id: watchIdOf(dutyId),
    dutyId,
    about,
    officeId: '',
    dueAt: settledAt,
    isUrgent: false,
    told: [],
    settledAt,
  };
}

async function settleItems(store: Store, dutyId: string): Promise<void> {
  const { items } = await store.find(inbox, {
    index: 'ofDuty',
    equals: { dutyId },
    limit: TOLD_MAX,
  });
  for (const { id } of items) {
    await store.transact(async (tx) => {
      const item = await tx.get(inbox, id);
      if (item && !item.isSettled) {
        await tx.replace(inbox, { ...item, isSettled: true });
      }
    });
  }
}
