import { listInbox, readOutbox } from '../../../cloudfunctions/contracts/notifications';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { dutyWatches, watchIdOf } from '../../../cloudfunctions/domains/notifications/duty-watch';
import { letters } from '../../../cloudfunctions/domains/notifications/letter';
import { revisions } from '../../../cloudfunctions/domains/rules/revision';
import type { Collection, Stored } from '../../../cloudfunctions/kernel/store';
import { aDuty, happens, wecom } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

it('keeps the log for six months and the inbox for a year', async () => {
  const village = aVillage([wecom()]);
  await letRest(village);
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  await happens(village, 'duty.settled', { dutyId: duty.dutyId, about: duty.about });
  const kept = async () => {
    const outbox = await village.as('fang-zhengyuan')(readOutbox, {});
    const inbox = await village.as('liu-qingshan')(listInbox, {});
    return {
      outbox: outbox.ok && outbox.data.items.length > 0,
      letters: await village.store.count(letters, { index: 'byAge' }),
      watch: (await village.store.get(dutyWatches, watchIdOf(duty.dutyId))) !== undefined,
      inbox: inbox.ok && inbox.data.items.length > 0,
    };
  };
  village.waitDays(184);
  await village.settle();
  expect(await kept()).toEqual({ outbox: true, letters: 1, watch: true, inbox: true });
  village.waitDays(3);
  await village.settle();
  expect(await kept()).toEqual({ outbox: false, letters: 0, watch: false, inbox: true });
  village.waitDays(186);
  await village.settle();
  expect(await kept()).toMatchObject({ inbox: false });
});

/** What the village has under way would be called for again and again in a year: here it has nothing under way. */
async function letRest(village: Village): Promise<void> {
  await empty(village, decisions, 'due');
  await empty(village, decisions, 'toWake');
  await empty(village, revisions, 'due');
  for (const index of ['due', 'toCheck', 'silent']) {
    await empty(village, items, index);
  }
}

async function empty<T extends Stored>({ store }: Village, from: Collection<T>, index: string) {
  const waits = await store.find(from, { index, limit: 100 });
  for (const waiting of waits.items) {
    await store.transact((tx) => tx.remove(from, waiting));
  }
}
