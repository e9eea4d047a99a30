import { listInbox, markSeen } from '../../../cloudfunctions/contracts/notifications';
import { aDuty, happens } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('marks everything in the own inbox about the thing that was opened', async () => {
  const village = aVillage();
  const about = { kind: 'request' as const, id: 'request' };
  await happens(village, 'duty.given', aDuty(village, { about }));
  const { urgent, ...overdue } = aDuty(village, { about });
  await happens(village, 'duty.overdue', overdue);
  await happens(village, 'duty.given', aDuty(village));
  expect(urgent).toBe(false);
  const call = village.as('liu-qingshan');
  expect(await call(markSeen, { about })).toEqual({ ok: true, data: { marked: 2 } });
  expect(await call(listInbox, {})).toMatchObject({ data: { unseen: 1 } });
  expect(await call(markSeen, { about })).toEqual({ ok: true, data: { marked: 0 } });
});

it('is harmless when it is sent twice, or twice at once', async () => {
  const village = aVillage();
  const { about } = aDuty(village);
  await happens(village, 'duty.given', aDuty(village, { about }));
  const call = village.as('liu-qingshan');
  const sent = { about, callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([call(markSeen, sent), call(markSeen, sent)]);
  expect(first).toEqual({ ok: true, data: { marked: 1 } });
  expect(second).toEqual(first);
  expect(await call(markSeen, sent)).toEqual(first);
});

it("leaves others' inboxes and other kinds of things alone", async () => {
  const village = aVillage();
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  const nothing = { ok: true, data: { marked: 0 } };
  expect(await village.as('zhang-guihua')(markSeen, { about: duty.about })).toEqual(nothing);
  const binding = { kind: 'binding' as const, id: duty.about.id };
  expect(await village.as('liu-qingshan')(markSeen, { about: binding })).toEqual(nothing);
  expect(await village.as('liu-qingshan')(listInbox, {})).toMatchObject({ data: { unseen: 1 } });
});
