import { acceptRequest, answerRequest, listMine } from '@contracts/requests';
import { home } from '@/text/home';
import { noticeNames } from '@/text/notifications';
import { parts } from '@/text/parts';
import { deedNames, passbook } from '@/text/points';
import { abilityNames, kindNames, outcomeNames, stateNames } from '@/text/request-words';
import { filing, mine, one } from '@/text/requests';
import { aRequest, wall, writeAboutTheWall } from './filing';
import { forAllTests, type H5Village } from './h5';
import { MEASURES } from './measures';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** Zhang Guihua, 75, on her three-year-old phone. */
test('a wall: question by question, where it goes and why, sent, and every step to be seen', async () => {
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open();
  await hand.tap(home.doors.file.name);
  await writeAboutTheWall(hand);
  const check = await hand.words();
  expect(check).toContain(filing.check.basis('《人民调解法》第十七条'));
  expect(check).toMatch(/最迟2\d{3}年\d+月\d+日前答复/);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.tap(filing.see);
  await hand.reads(new RegExp(`^等${wall.office}接手`));
  await hand.reads(wall.text);
  await hand.reads(one.diary);
  expect(await hand.words()).toMatch(/还有\d+天/);
});

test('the office has answered: a message says so and no more; she confirms, and it is closed', async () => {
  const requestId = await aRequest(village, 'chen-shuifu');
  await village.call('he-qiushi', acceptRequest, { requestId });
  await village.call('he-qiushi', answerRequest, {
    requestId,
    outcome: 'solved',
    proved: true,
    answer: '两家都到场量过，墙退回半米，双方签了字。',
    attachments: [],
  });
  const seat = await village.phoneOf('chen-shuifu');
  const hand = await seat.open();
  await hand.reads(noticeNames.request_answered);
  expect(await hand.words()).not.toMatch(/墙|纠纷/);
  await hand.tap(noticeNames.request_answered);
  await hand.reads('双方签了字');
  await hand.tap(abilityNames.confirm);
  await hand.reads(one.ask.confirm);
  await hand.tap(abilityNames.confirm);
  await hand.reads(parts.done);
  await hand.tap(parts.close);
  await hand.reads(one.happens.closed());
});

test('a danger that was true and was mended is ten minutes of work and points in the passbook', async () => {
  const requestId = await aRequest(village, 'li-xiaohe', {
    ...{ kind: 'hazard', category: 'urban_rural_construction', safety: ['danger_now'] },
    ...{ relation: 'none', subject: 'nobody', text: '电线断了，垂在路上。' },
  });
  await village.call('ning-jiuan', acceptRequest, { requestId });
  await village.call('ning-jiuan', answerRequest, {
    requestId,
    outcome: 'solved',
    proved: true,
    answer: '电断了，线接好了。',
    attachments: [],
  });
  const seat = await village.phoneOf('li-xiaohe');
  const hand = await seat.open(`pages/requests/one/index?id=${requestId}`);
  await hand.tap(abilityNames.confirm);
  await hand.reads(one.ask.confirm);
  await hand.tap(abilityNames.confirm);
  await hand.reads(parts.done);
  await hand.reads(outcomeNames.solved);
  await village.settle();

  const later = await seat.open();
  await later.reads(noticeNames.points_credited);
  await later.tap(home.doors.points.name);
  await later.reads(deedNames.report_hazard);
  const points = await later.page.locator('.figure').innerText();
  expect(points).toMatch(/^[1-9]\d*分$/);
  await later.reads(passbook.notMoney);
});

test('what I filed stands in my list with its state', async () => {
  const seat = await village.phoneOf('zhang-guihua');
  const hand = await seat.open();
  await hand.tap(home.mine);
  await hand.reads(stateNames.submitted);
  await hand.tap(new RegExp(`^${kindNames.dispute}`));
  await hand.reads(one.next);
  expect((await village.call('zhang-guihua', listMine, {})).items).toHaveLength(1);
  expect(await hand.words()).not.toContain(mine.waiting);
});

test('长辈版 follows the letters of the phone, is one tap from home, and is remembered', async () => {
  const seat = await village.phoneOf('zhou-meixiang');
  const hand = await seat.open();
  await hand.tap(parts.largePrint);
  const later = await seat.open();
  await later.reads(parts.standardPrint);
  const size = await later
    .thing(home.doors.file.name)
    .evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  expect(size).toBeGreaterThanOrEqual(MEASURES.large.text);

  const page = await (await village.phoneOf('zhou-meixiang')).context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.fontSize = '24px';
    });
  });
  await page.goto(village.url);
  await page.getByText(parts.standardPrint).waitFor();
});
