import { readOutbox } from '../../../cloudfunctions/contracts/notifications';
import { aDuty, happens } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('shows the county administrator what would have gone out, newest first', async () => {
  const village = aVillage();
  const duty = aDuty(village);
  await happens(village, 'duty.given', duty);
  const reply = await village.as('fang-zhengyuan')(readOutbox, {});
  const items = reply.ok ? reply.data.items : [];
  expect(items.map(({ channel, result, code }) => [channel, result, code]).sort()).toEqual([
    ['wechat', 'skipped', 'not_connected'],
    ['wecom', 'skipped', 'not_connected'],
  ]);
  expect(items.find(({ channel }) => channel === 'wechat')).toMatchObject({
    template: 'duty',
    text: '您有一件事项待处理',
    time: duty.dueAt,
  });
  expect(JSON.stringify(items)).not.toMatch(/liu-qingshan|request-/);
});

it('comes a page at a time', async () => {
  const village = aVillage();
  for (let count = 0; count < 30; count += 1) {
    await happens(village, 'duty.given', aDuty(village));
  }
  const call = village.as('fang-zhengyuan');
  const first = await call(readOutbox, {});
  const second = await call(readOutbox, first.ok ? { after: first.data.next } : {});
  const ids = [first, second].flatMap((it) => (it.ok ? it.data.items.map(({ id }) => id) : []));
  expect(new Set(ids).size).toBe(60);
});

it.each(['liu-qingshan', 'zhang-guihua', 'guest'])('is refused to %s: not_allowed', async (who) => {
  expect(await aVillage().as(who)(readOutbox, {})).toEqual({
    ok: false,
    error: { code: 'not_allowed' },
  });
});
