import { recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { consentIdOf, consents } from '../../../cloudfunctions/domains/notifications/consent';
import { letterIdOf, letters } from '../../../cloudfunctions/domains/notifications/letter';
import { messageLog } from '../../../cloudfunctions/domains/notifications/message-log';
import { send } from '../../../cloudfunctions/domains/notifications/send';
import { write } from '../../../cloudfunctions/domains/notifications/notify';
import { aDuty, happens, type Scripted, wechat, wecom } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

const MINUTE = 1 / 60;
const step = { requestId: 'request', filerId: 'person-zhang-guihua', sealed: false };

/** How each try went, in order of time. */
async function log(village: Village): Promise<string[]> {
  const { items } = await village.store.find(messageLog, { index: 'byTime', limit: 100 });
  return items.map(({ channel, result, code }) => `${channel} ${result} ${code}`).sort();
}

async function quota(village: Village, key = 'zhang-guihua'): Promise<number | undefined> {
  return (await village.store.get(consents, consentIdOf(`demo-${key}`, 'progress')))?.left;
}

async function agreed(times: number, wx: Scripted): Promise<Village> {
  const village = aVillage([wx]);
  for (let time = 0; time < times; time += 1) {
    await village.as('zhang-guihua')(recordConsent, { accepted: ['progress'], declined: [] });
  }
  return village;
}

it('uses up one consent for one message, and sends none without', async () => {
  const wx = wechat();
  const village = await agreed(1, wx);
  await happens(village, 'request.accepted', step);
  await happens(village, 'request.answered', step);
  expect(wx.messages).toHaveLength(1);
  expect(await quota(village)).toBe(0);
  expect(await log(village)).toEqual(['wechat sent 0', 'wechat skipped no_consent']);
});

it('clears the quota when WeChat says that the person has taken it back', async () => {
  const wx = wechat();
  wx.answers({ result: 'refused', code: '43101' });
  const village = await agreed(3, wx);
  await happens(village, 'request.accepted', step);
  await happens(village, 'request.answered', step);
  expect(await quota(village)).toBe(0);
  expect(wx.messages).toHaveLength(1);
  expect(await log(village)).toEqual(['wechat refused 43101', 'wechat skipped no_consent']);
});

it('gives the consent back when the message did not go out', async () => {
  const wx = wechat();
  wx.answers({ result: 'failed', code: '47003' });
  const village = await agreed(1, wx);
  await happens(village, 'request.accepted', step);
  expect(await quota(village)).toBe(1);
  expect(await log(village)).toEqual(['wechat failed 47003']);
});

it('tries a busy channel again after a pause', async () => {
  const wx = wechat();
  wx.answers({ result: 'later', code: '45009' });
  const village = await agreed(1, wx);
  await happens(village, 'request.accepted', step);
  village.waitHours(MINUTE);
  await village.settle();
  expect(wx.messages).toHaveLength(1);
  village.waitHours(MINUTE);
  await village.settle();
  expect(wx.messages).toHaveLength(2);
  expect(await log(village)).toEqual(['wechat later 45009', 'wechat sent 0']);
  expect(await quota(village)).toBe(0);
});

it('goes over to the next channel after three tries on a busy one', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const busy = { result: 'later', code: '45009' } as const;
  wx.answers(busy, busy, busy);
  const village = aVillage([wx, wc]);
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  await happens(village, 'duty.given', aDuty(village));
  for (let minute = 0; minute < 10; minute += 1) {
    village.waitHours(MINUTE);
    await village.settle();
  }
  expect(wx.messages).toHaveLength(3);
  expect(wc.messages).toHaveLength(1);
});

it('falls to the next channel when the first fails, and to the inbox alone when all do', async () => {
  const [wx, wc] = [wechat(), wecom()];
  wx.answers({ result: 'failed', code: '41030' });
  wc.answers({ result: 'failed', code: '93000' });
  const village = aVillage([wx, wc]);
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  await happens(village, 'duty.given', aDuty(village));
  expect(await log(village)).toEqual(['wechat failed 41030', 'wecom failed 93000']);
});

it('shows what would have gone out when the county has connected nothing', async () => {
  const village = aVillage();
  await happens(village, 'duty.given', aDuty(village));
  expect(await log(village)).toEqual([
    'wechat skipped not_connected',
    'wecom skipped not_connected',
  ]);
});

it('sends a letter once when two deliveries meet on it', async () => {
  const wx = wechat();
  wx.answers({ result: 'later', code: '-1' });
  const village = await agreed(5, wx);
  const happeningId = await happens(village, 'request.accepted', step);
  village.waitHours(1);
  const id = letterIdOf(happeningId, { personId: 'person-zhang-guihua' });
  await Promise.all([1, 2, 3].map(() => send(id, [wx], village.world())));
  expect(wx.messages).toHaveLength(2);
  expect(await quota(village)).toBe(4);
});

it('does not repeat a message whose answer was lost: it takes the next channel', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  const broken = { ...wx, send: () => Promise.reject(new Error('the function was stopped')) };
  const duty = aDuty(village);
  const notice = {
    happeningId: 'happening',
    kind: 'duty_given',
    about: duty.about,
    at: village.now(),
    ownerId: 'person-liu-qingshan',
    personId: 'person-liu-qingshan',
    officeId: duty.officeId,
  } as const;
  const desk = { channels: [broken, wc], now: village.now() };
  await village.store.transact((tx) => write(tx, notice, desk));
  const id = letterIdOf('happening', { personId: 'person-liu-qingshan' });
  await expect(send(id, [broken, wc], village.world())).rejects.toThrow('stopped');
  await send(id, [wx, wc], village.world());
  expect([...wx.messages, ...wc.messages]).toEqual([]);

  village.waitHours(10 * MINUTE);
  await village.settle();
  expect(wx.messages).toEqual([]);
  expect(wc.messages).toHaveLength(1);
  expect(await log(village)).toEqual(['wechat unknown no_answer', 'wecom sent 0']);
});

it('leaves a letter alone that is not there', async () => {
  const village = aVillage();
  await expect(send('nowhere', [], village.world())).resolves.toBeUndefined();
  expect(await village.store.get(letters, 'nowhere')).toBeUndefined();
});
