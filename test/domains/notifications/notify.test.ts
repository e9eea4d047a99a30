import { inbox, itemIdOf } from '../../../cloudfunctions/domains/notifications/inbox-item';
import { letterIdOf, letters } from '../../../cloudfunctions/domains/notifications/letter';
import { messageLog } from '../../../cloudfunctions/domains/notifications/message-log';
import { notify, type Notice, write } from '../../../cloudfunctions/domains/notifications/notify';
import { wechat, wecom } from '../../builders/notifications';
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
const desk = { channels: [wechat(), wecom()], now: 7 };
const letterId = letterIdOf('happening', { personId: 'p', officeId: 'o' });

it('writes an item and a letter, once', async () => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, notice, desk));
  await store.transact((tx) => write(tx, { ...notice, isUrgent: true }, desk));
  expect(await store.get(inbox, itemIdOf('happening', 'p'))).toMatchObject({
    version: 1,
    isUrgent: false,
    isSeen: false,
  });
  expect(await store.get(letters, letterId)).toMatchObject({ version: 1, time: 5 });
});

it.each([{ isInboxOnly: true }, { isSettled: true }])('writes no letter when %j', async (one) => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, { ...notice, ...one }, desk));
  expect(await store.get(inbox, itemIdOf('happening', 'p'))).toBeDefined();
  expect(await store.get(letters, letterId)).toBeUndefined();
});

it('names the day on which a duty is due in its letter', async () => {
  const { store } = aVillage();
  await store.transact((tx) => write(tx, { ...notice, dueAt: 99 }, desk));
  expect(await store.get(letters, letterId)).toMatchObject({ time: 99 });
});

it('sends what it has written', async () => {
  const wc = wecom();
  const village = aVillage();
  await notify([notice, { ...notice, happeningId: 'another' }], [wc], village.world());
  expect(wc.messages.map(({ to }) => to)).toEqual(['o', 'o']);
});

it.each([
  { channels: [wechat()], ways: ['wechat', 'wecom'], left: [], waits: true },
  { channels: [wecom()], ways: ['wecom'], left: ['wechat'], waits: true },
  { channels: [], ways: [], left: ['wechat', 'wecom'], waits: false },
])('leaves ways $left behind, which are not connected', async ({ channels, ways, left, waits }) => {
  const { store } = aVillage();
  const say = () => store.transact((tx) => write(tx, notice, { channels, now: 7 }));
  expect([await say(), await say()]).toEqual([waits, waits]);
  const letter = await store.get(letters, letterId);
  expect(letter?.ways ?? []).toEqual(ways);
  expect(letter?.version === 1 && letter.dueAt !== undefined).toBe(waits);
  const { items } = await store.find(messageLog, { index: 'byTime', limit: 10 });
  expect(items.map(({ channel }) => channel).sort()).toEqual(left);
  expect(items.every(({ at, code }) => at === 7 && code === 'not_connected')).toBe(true);
});

it.each([
  { channels: [wecom()], lettersKept: 1, lines: 0 },
  { channels: [], lettersKept: 0, lines: 1 },
])(
  'tells an office that has nobody once, when $channels.length channels are connected',
  async (it) => {
    const { channels, lettersKept, lines } = it;
    const { store } = aVillage();
    const { happeningId, kind, about, at, officeId } = notice;
    const toNobody = { happeningId, kind, about, at, ...(officeId !== undefined && { officeId }) };
    const say = () => store.transact((tx) => write(tx, toNobody, { channels, now: 7 }));
    expect(await say()).toBe(await say());
    expect(await store.count(letters, { index: 'byAge' })).toBe(lettersKept);
    expect(await store.count(messageLog, { index: 'byTime' })).toBe(lines);
  },
);
