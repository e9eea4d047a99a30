import { home } from '@/text/home';
import { abilityNames, outcomeNames, safetyNames } from '@/text/request-words';
import { filing, one } from '@/text/requests';
import { parts } from '@/text/parts';
import { deedNames } from '@/text/points';
import { noticeNames } from '@/text/notifications';
import { forAllTests, type H5Village } from './h5';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** What the README tells a stranger to try, by nothing but what stands on the screens. */
test('a power line across the road: filed, answered by the township, confirmed, five points', async () => {
  const villager = await village.phoneOf('zhang-guihua');
  const guihua = await villager.open();
  await guihua.tap(home.doors.file.name);
  await guihua.tap(safetyNames.danger_now);
  await guihua.tap(filing.next);
  await guihua.write('text', '电线断了，垂在路上。');
  for (let step = 2; step < 6; step += 1) {
    await guihua.tap(filing.next);
  }
  await guihua.reads(filing.check.office('晴川镇应急管理站'));
  await guihua.tap(filing.send);
  await guihua.reads(filing.sentTitle);
  await village.settle();

  const station = await (await village.phoneOf('ning-jiuan')).open();
  await station.tap(home.doors.desk.name);
  await station.tap(/^险情隐患/);
  await station.reads(one.next);
  await station.tap(abilityNames.accept);
  await station.reads(one.ask.accept);
  await station.tap(abilityNames.accept);
  await station.reads(parts.done);
  await station.tap(parts.close);
  await station.tap(abilityNames.answer);
  await station.reads(one.ask.answer);
  await station.write('words', '电断了，线接好了。');
  await station.tap(outcomeNames.solved);
  await station.tap(new RegExp(`^${one.provedYes}`));
  await station.tap(abilityNames.answer);
  await station.reads(parts.done);
  await village.settle();

  const later = await villager.open();
  await later.tap(noticeNames.request_answered);
  await later.tap(abilityNames.confirm);
  await later.reads(one.ask.confirm);
  await later.tap(abilityNames.confirm);
  await later.reads(parts.done);
  await village.settle();
  const after = await villager.open();
  await after.reads(noticeNames.points_credited);
  await after.tap(home.doors.points.name);
  await after.reads(deedNames.report_hazard);
  expect(await after.page.locator('.figure').innerText()).toBe('5分');
});
