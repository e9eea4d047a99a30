import { recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { wechat } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('counts each time that somebody agreed to one more message', async () => {
  const call = aVillage([wechat()]).as('zhang-guihua');
  const once = { accepted: ['progress' as const], declined: [] };
  await call(recordConsent, once);
  expect(await call(recordConsent, once)).toEqual({
    ok: true,
    data: { left: [{ template: 'progress', left: 2, isLasting: false }] },
  });
});

it('counts a call that is sent twice once', async () => {
  const call = aVillage([wechat()]).as('zhang-guihua');
  const sent = {
    accepted: ['progress' as const],
    declined: [],
    callId: 'the-same-call-00001',
  };
  const replies = await Promise.all([call(recordConsent, sent), call(recordConsent, sent)]);
  expect(replies[0]).toMatchObject({ data: { left: [{ left: 1 }] } });
  expect(replies[1]).toEqual(replies[0]);
});

it('keeps a lasting consent until it is declined', async () => {
  const call = aVillage([wechat()]).as('liu-qingshan');
  expect(await call(recordConsent, { accepted: ['duty'], declined: [] })).toMatchObject({
    data: { left: [{ template: 'duty', isLasting: true }] },
  });
  expect(await call(recordConsent, { accepted: [], declined: ['duty'] })).toMatchObject({
    data: { left: [{ template: 'duty', left: 0, isLasting: false }] },
  });
});

it('leaves earlier consents to single messages when one more is declined', async () => {
  const call = aVillage([wechat()]).as('zhang-guihua');
  await call(recordConsent, { accepted: ['progress'], declined: [] });
  expect(await call(recordConsent, { accepted: [], declined: ['progress'] })).toMatchObject({
    data: { left: [{ template: 'progress', left: 1 }] },
  });
});

it.each([
  { because: 'template_not_offered', who: 'zhang-guihua', template: 'points' },
  { because: 'not_allowed', who: 'guest', template: 'progress' },
] as const)('is refused to $who: $because', async ({ because, who, template }) => {
  const call = aVillage([wechat()]).as(who);
  expect(await call(recordConsent, { accepted: [template], declined: [] })).toEqual({
    ok: false,
    error: { code: because },
  });
});
