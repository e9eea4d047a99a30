import { listInbox, markSeen } from '../../../cloudfunctions/contracts/notifications';
import { dutyWatches, watchIdOf } from '../../../cloudfunctions/domains/notifications/duty-watch';
import { inbox } from '../../../cloudfunctions/domains/notifications/inbox-item';
import { holderOf } from '../../../cloudfunctions/domains/organisation';
import { aDuty, COMMITTEE, happens, wecom } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

async function told(village: Village, dutyId: string): Promise<string[]> {
  const { items } = await village.store.find(inbox, {
    index: 'ofDuty',
    equals: { dutyId },
    limit: 100,
  });
  return [...items].sort((one, other) => one.at - other.at).map(({ ownerId }) => ownerId);
}

async function nextAfter(village: Village, except: string[]) {
  const next = await holderOf(village.store, COMMITTEE, village.now(), except);
  return next?.personId ?? 'nobody';
}

const FIRST = 'person-liu-qingshan';

it('tells the next in the office when an urgent duty was not looked at for an hour', async () => {
  const village = aVillage();
  const duty = aDuty(village, { urgent: true });
  await happens(village, 'duty.given', duty);
  const second = await nextAfter(village, [FIRST]);

  village.waitHours(0.9);
  await village.settle();
  expect(await told(village, duty.dutyId)).toEqual([FIRST]);
  village.waitHours(0.1);
  await village.settle();
  expect(await told(village, duty.dutyId)).toEqual([FIRST, second]);
});

it('goes on from one to the next, each once, until nobody is left', async () => {
  const village = aVillage();
  const duty = aDuty(village, { urgent: true });
  await happens(village, 'duty.given', duty);
  for (let hour = 0; hour < 30; hour += 1) {
    village.waitHours(1);
    await village.settle();
  }
  const everybody = await told(village, duty.dutyId);
  expect(everybody.length).toBeGreaterThan(2);
  expect(new Set(everybody).size).toBe(everybody.length);
  expect(await nextAfter(village, everybody)).toBe('nobody');
});

it('leaves any other duty until the end of the next working day', async () => {
  const village = aVillage();
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  village.waitHours(24 + 14);
  await village.settle();
  expect(await told(village, duty.dutyId)).toEqual([FIRST]);
  village.waitHours(1);
  await village.settle();
  expect(await told(village, duty.dutyId)).toHaveLength(2);
});

it('tells nobody else once somebody has looked', async () => {
  const village = aVillage();
  const duty = aDuty(village, { urgent: true });
  await happens(village, 'duty.given', duty);
  await village.as('liu-qingshan')(markSeen, { about: duty.about });
  village.waitDays(1);
  await village.settle();
  expect(await told(village, duty.dutyId)).toEqual([FIRST]);
});

it('tells nobody else once the duty is done', async () => {
  const village = aVillage();
  const duty = aDuty(village, { urgent: true });
  await happens(village, 'duty.given', duty);
  await happens(village, 'duty.settled', { dutyId: duty.dutyId, about: duty.about });
  village.waitDays(1);
  await village.settle();
  expect(await told(village, duty.dutyId)).toEqual([FIRST]);
});

it('names the same day as before: the clock of the duty does not move', async () => {
  const wc = wecom();
  const village = aVillage([wc]);
  const duty = aDuty(village, { urgent: true, holderId: 'person-deng-xiaoyu' });
  await happens(village, 'duty.given', duty);
  village.waitHours(1);
  await village.settle();
  expect(await village.as('liu-qingshan')(listInbox, {})).toMatchObject({
    data: { items: [{ kind: 'duty_passed_on', dueAt: duty.dueAt, isUrgent: true }] },
  });
  expect(wc.messages.map(({ time }) => time)).toEqual([duty.dueAt, duty.dueAt]);
  expect(await village.store.get(dutyWatches, watchIdOf(duty.dutyId))).toMatchObject({
    told: ['person-deng-xiaoyu', FIRST],
  });
});
