import { listInbox, readOutbox } from '../../../cloudfunctions/contracts/notifications';
import { dutyWatches, watchIdOf } from '../../../cloudfunctions/domains/notifications/duty-watch';
import { letters } from '../../../cloudfunctions/domains/notifications/letter';
import { letDecisionsRest } from '../../builders/decisions';
import { aDuty, happens } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('keeps the log for six months and the inbox for a year', async () => {
  const village = aVillage();
  await letDecisionsRest(village);
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
