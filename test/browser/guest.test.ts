import { listCodes, makeCode } from '@contracts/codes';
import { listDue, listMine } from '@contracts/requests';
import { parts } from '@/text/parts';
import { kindNames, safetyNames } from '@/text/request-words';
import { filing, one } from '@/text/requests';
import { landing } from '@/text/codes';
import { meetings } from '@/text/meetings';
import { binding, me } from '@/text/organisation';
import { forAllTests, type H5Village } from './h5';
import { axeFindings } from './measures';
import { aMeeting, evening, posterOf } from './meeting';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

test("somebody passing by scans the square's poster and reports a landslip", async () => {
  const square = { kind: 'square', placeId: 'village-qingquan' } as const;
  await village.call('liu-qingshan', makeCode, { for: square });
  const { items } = await village.call('liu-qingshan', listCodes, { villageId: square.placeId });
  const printed = items[0]?.address ?? '';

  const seat = await village.phoneOf('guest');
  const hand = await seat.open();
  await hand.page.goto(`http://${printed}`);
  await hand.reads(landing.at('清泉村'));
  await hand.tap(landing.file);
  await hand.tap(safetyNames.danger_now);
  for (const number of ['110', '119', '120'] as const) {
    await hand.thing(parts.emergencySpoken[number]).first().waitFor();
  }
  await hand.tap(filing.next);
  await hand.write('text', '老井屋场后山塌方了，石头滚到路上，还在往下滑。');
  await hand.tap(filing.next);
  await hand.reads(parts.chosenPlace('清泉村'));
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.reads(/^急件：马上叫人。/);
  await hand.reads(filing.check.office('晴川镇应急管理站'));
  expect(await hand.words()).toContain(kindNames.hazard);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.tap(filing.see);
  await hand.reads(one.next);

  expect((await village.call('guest', listMine, {})).items).toHaveLength(1);
  expect((await village.call('ning-jiuan', listDue, {})).items[0]).toMatchObject({ urgent: true });
});

test('who is not known yet scans a meeting’s poster and is led on; who lives elsewhere signs in as a guest', async () => {
  const meetingId = await aMeeting(village);
  const code = await posterOf(village, meetingId);
  const unknown = await (await village.phoneOf('guest', { print: 'large' })).open(`?c=${code}`);
  await unknown.tap(landing.signIn);
  await unknown.reads(meetings.signedByThem);
  expect(await axeFindings(unknown.page)).toEqual([]);
  await unknown.tap(me.bind);
  await unknown.reads(binding.why);

  const neighbour = await (await village.phoneOf('xu-mianmian')).open(`?c=${code}`);
  await neighbour.tap(landing.signIn);
  await neighbour.reads(meetings.asGuest);
  await neighbour.tap(meetings.here);
  await neighbour.reads(/^已签到：/);
  await neighbour.reads(evening.topic);
});
