import * as fc from 'fast-check';
import {
  changeSettings,
  listInbox,
  recordConsent,
} from '../../../cloudfunctions/contracts/notifications';
import { dutyWatches, watchIdOf } from '../../../cloudfunctions/domains/notifications/duty-watch';
import { safetyFlags } from '../../../cloudfunctions/contracts/requests-words';
import { aDuty, COMMITTEE, happens, hearAgain, wechat, wecom } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

const agree = { accepted: ['duty' as const], declined: [] };

async function inboxOf(village: Village, key: string) {
  const reply = await village.as(key)(listInbox, {});
  expect(reply.ok).toBe(true);
  return reply.ok ? reply.data : { items: [], unseen: Number.NaN };
}

it('puts the duty into the inbox of its holder, with its day and nothing of its content', async () => {
  const village = aVillage();
  const duty = aDuty(village, { urgent: true });
  await happens(village, 'duty.given', duty);
  const { items, unseen } = await inboxOf(village, 'liu-qingshan');
  expect(unseen).toBe(1);
  expect(items).toEqual([
    {
      id: items[0]?.id,
      kind: 'duty_given',
      about: duty.about,
      at: village.now(),
      dueAt: duty.dueAt,
      isUrgent: true,
      isSeen: false,
      isSettled: false,
    },
  ]);
});

it('sends a WeChat message to a holder who has agreed', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await village.as('liu-qingshan')(recordConsent, agree);
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  expect(wx.messages).toEqual([
    { template: 'duty', text: '您有一件事项待处理', time: duty.dueAt, to: 'demo-liu-qingshan' },
  ]);
  expect(wc.messages).toEqual([]);
});

it('tells the group of the office when the holder has not agreed, or is quiet', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await happens(village, 'duty.given', aDuty(village));
  await village.as('liu-qingshan')(recordConsent, agree);
  await village.as('liu-qingshan')(changeSettings, { quiet: ['wechat'] });
  await happens(village, 'duty.given', aDuty(village));
  expect(wx.messages).toEqual([]);
  expect(wc.messages.map(({ to }) => to)).toEqual([COMMITTEE, COMMITTEE]);
});

it('tells the first in line when nobody was named', async () => {
  const village = aVillage();
  const { holderId, ...facts } = aDuty(village);
  await happens(village, 'duty.given', facts);
  expect(holderId).toBe('person-liu-qingshan');
  expect((await inboxOf(village, 'liu-qingshan')).items).toHaveLength(1);
});

it('tells the group of an office in which nobody holds a post', async () => {
  const wc = wecom();
  const village = aVillage([wc]);
  const { holderId, ...facts } = aDuty(village, { officeId: 'an-office-without-people' });
  await happens(village, 'duty.given', facts);
  expect(holderId).toBeDefined();
  expect(wc.messages).toMatchObject([{ to: 'an-office-without-people' }]);
});

it('says it once however often it is heard', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('liu-qingshan')(recordConsent, agree);
  const id = await happens(village, 'duty.given', aDuty(village));
  await hearAgain(village, [wx], id);
  await village.settle();
  expect(wx.messages).toHaveLength(1);
  expect((await inboxOf(village, 'liu-qingshan')).items).toHaveLength(1);
});

it('tells of an overdue duty in words that say no more', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('liu-qingshan')(recordConsent, agree);
  const { urgent, ...facts } = aDuty(village);
  await happens(village, 'duty.overdue', facts);
  expect(urgent).toBe(false);
  expect((await inboxOf(village, 'liu-qingshan')).items).toMatchObject([{ kind: 'duty_overdue' }]);
  expect(wx.messages.map(({ text }) => text)).toEqual(['您有一件事项已到期']);
});

it('settles what it said when the duty is done, and watches no longer', async () => {
  const village = aVillage();
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  await happens(village, 'duty.settled', { dutyId: duty.dutyId, about: duty.about });
  expect((await inboxOf(village, 'liu-qingshan')).items).toMatchObject([{ isSettled: true }]);
  const watch = await village.store.get(dutyWatches, watchIdOf(duty.dutyId));
  expect(watch).not.toHaveProperty('unseenAt');
});

it('sends nothing for a duty that was done before this was heard', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('liu-qingshan')(recordConsent, agree);
  const duty = aDuty(village);
  await happens(village, 'duty.settled', { dutyId: duty.dutyId, about: duty.about });
  await happens(village, 'duty.given', duty);
  expect(wx.messages).toEqual([]);
  expect((await inboxOf(village, 'liu-qingshan')).items).toMatchObject([{ isSettled: true }]);
});

it('reads the same outside whatever the duty is about, how urgent it is and whom it concerns', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await village.as('liu-qingshan')(recordConsent, agree);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        urgent: fc.boolean(),
        kind: fc.constantFrom('request' as const, 'binding' as const),
        id: fc.constantFrom(...safetyFlags, 'accusation', 'person-zhang-guihua'),
      }),
      async ({ urgent, kind, id }) => {
        wx.answers({ result: 'failed', code: '47003' });
        await happens(village, 'duty.given', aDuty(village, { urgent, about: { kind, id } }));
      },
    ),
    { numRuns: 25 },
  );
  const messages = [...wx.messages, ...wc.messages];
  expect(messages).toHaveLength(50);
  expect([...new Set(messages.map(({ text }) => text))].sort()).toEqual([
    '您有一件事项待处理',
    '有一件事项待处理，请到屋场通查看',
  ]);
  for (const { text, time, ...rest } of messages) {
    expect(text.length * time).toBeGreaterThan(0);
    expect(['demo-liu-qingshan', COMMITTEE]).toContain(rest.to);
    expect(Object.keys(rest).sort()).toEqual(['template', 'to']);
  }
});
