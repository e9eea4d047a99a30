import { changeSettings, recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { notificationRecords } from '../../../cloudfunctions/domains/notifications';
import { write } from '../../../cloudfunctions/domains/notifications/notify';
import { aDuty, happens, wechat } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('hands out what somebody was told and has chosen, and nothing of others', async () => {
  const village = aVillage([wechat()]);
  const call = village.as('liu-qingshan');
  await call(recordConsent, { accepted: ['duty'], declined: [] });
  await call(changeSettings, { quiet: ['wechat'] });
  await happens(village, 'duty.given', aDuty(village));
  await happens(village, 'duty.given', aDuty(village, { holderId: 'person-deng-xiaoyu' }));
  const owner = await village.actor('liu-qingshan');
  const { items } = await notificationRecords.exportFor(owner, village.world());
  expect(items.map((it) => (it as { what: string }).what)).toEqual([
    'settings',
    'consent',
    'inbox_item',
  ]);
  expect(JSON.stringify(items)).not.toContain('deng-xiaoyu');
});

it('comes a page at a time, with what was chosen on the first', async () => {
  const village = aVillage();
  for (let count = 0; count < 101; count += 1) {
    const notice = {
      happeningId: `happening-${count}`,
      kind: 'points_credited',
      about: { kind: 'household', id: 'h' },
      at: count,
      ownerId: 'person-zhang-guihua',
    } as const;
    const desk = { channels: [], now: count };
    await village.store.transact((tx) => write(tx, notice, desk));
  }
  const owner = await village.actor('zhang-guihua');
  const first = await notificationRecords.exportFor(owner, village.world());
  expect(first.items).toHaveLength(100);
  const second = await notificationRecords.exportFor(owner, village.world(), first.next);
  expect(second.items).toHaveLength(1);
  expect(second.next).toBeUndefined();
});

it('keeps nothing when its person goes', async () => {
  const village = aVillage();
  const owner = await village.actor('zhang-guihua');
  expect(await notificationRecords.keptOf(owner, village.world())).toEqual([]);
  const guest = await village.actor('guest');
  expect(await notificationRecords.exportFor(guest, village.world())).toEqual({ items: [] });
});
