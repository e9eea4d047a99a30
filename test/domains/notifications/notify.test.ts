import { inbox, itemIdOf } from '../../../cloudfunctions/domains/notifications/inbox-item';
import { letterIdOf, letters } from '../../../cloudfunctions/domains/notifications/letter';
import { notify, type Notice, write } from '../../../cloudfunctions/domains/notifications/notify';
import { wecom } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

const notice: Notice = {
  happeningId: 'happening',
  kind: 'duty_given',
  about: { kind: 'request', id: 'request' },
  at: 5,
  ownerId: 'p',
  personId: 'p',
  officeId: 'o',
};
const letterId = letterIdOf('happening', { personId: 'p', officeId: 'o' });

it('writes an item and a letter, once', async () => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, notice));
  await store.transact((tx) => write(tx, { ...notice, isUrgent: true }));
  expect(await store.get(inbox, itemIdOf('happening', 'p'))).toMatchObject({
    version: 1,
    isUrgent: false,
    isSeen: false,
  });
  expect(await store.get(letters, letterId)).toMatchObject({ version: 1, time: 5 });
});

it.each([{ isInboxOnly: true }, { isSettled: true }])('writes no letter when %j', async (one) => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, { ...notice, ...one }));
  expect(await store.get(inbox, itemIdOf('happening', 'p'))).toBeDefined();
  expect(await store.get(letters, letterId)).toBeUndefined();
});

it('names the day on which a duty is due in its letter', async () => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, { ...notice, dueAt: 99 }));
  expect(await store.get(letters, letterId)).toMatchObject({ time: 99 });
});

it('sends what it has written', async () => {
  const wc = wecom();
  const village = aVillage();
  await notify([notice, { ...notice, happeningId: 'another' }], [wc], village.world());
  expect(wc.messages.map(({ to }) => to)).toEqual(['o', 'o']);
});
