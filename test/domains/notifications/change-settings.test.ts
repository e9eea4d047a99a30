import { changeSettings } from '../../../cloudfunctions/contracts/notifications';
import { aVillage } from '../../builders/village';

it('silences a channel and lets it speak again', async () => {
  const call = aVillage().as('zhang-guihua');
  expect(await call(changeSettings, { quiet: ['wechat'] })).toEqual({
    ok: true,
    data: { quiet: ['wechat'] },
  });
  expect(await call(changeSettings, { quiet: [] })).toEqual({ ok: true, data: { quiet: [] } });
});

it('is done once when it is sent twice at once', async () => {
  const call = aVillage().as('zhang-guihua');
  const sent = { quiet: ['wechat' as const], callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([
    call(changeSettings, sent),
    call(changeSettings, sent),
  ]);
  expect(first).toEqual({ ok: true, data: { quiet: ['wechat'] } });
  expect(second).toEqual(first);
});

it('cannot silence the inbox or the group chat of an office', () => {
  for (const channel of ['inbox', 'wecom']) {
    const sent = { callId: 'call-of-a-test-0001', quiet: [channel] };
    expect(changeSettings.input.safeParse(sent).success).toBe(false);
  }
});
