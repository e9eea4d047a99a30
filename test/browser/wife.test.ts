import { listInbox } from '@contracts/notifications';
import { home } from '@/text/home';
import { parts } from '@/text/parts';
import { kindNames, safetyNames } from '@/text/request-words';
import { concerned, filing, one } from '@/text/requests';
import { forAllTests, type H5Village } from './h5';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** What a husband, a mother-in-law or a neighbour must not read over her shoulder. */
const TELLTALE = /打人|家暴|暴力|丈夫|派出所|公安|封存/;

test('she is led to 110 first; it goes to the police, sealed; no message says what it is', async () => {
  const seat = await village.phoneOf('zhou-meixiang');
  const hand = await seat.open();
  await hand.tap(home.doors.file.name);
  await hand.tap(safetyNames.violence);
  await hand.reads(filing.danger.calls);
  await hand.thing(parts.emergencySpoken['110']).waitFor();
  await hand.tap(filing.next);
  await hand.write('text', '他又喝了酒打我，孩子都吓哭了。');
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.tap(concerned.family);
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.reads(filing.check.office('晴川镇派出所'));
  await hand.reads(filing.check.sealed);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await village.settle();

  expect(JSON.stringify(await village.call('liu-qingshan', listInbox, {}))).not.toContain(
    'request',
  );
  const officer = await (await village.deskOf('ou-anping')).open('pages/messages/index');
  await officer.reads('有一件事等您办');
  expect(await officer.words()).not.toMatch(TELLTALE);
  const later = await seat.open();
  await later.reads(home.aboutMe);
  expect(await later.words()).not.toMatch(TELLTALE);
});

test('one tap, and the screen shows the weather; the way back does not lead to the page', async () => {
  const seat = await village.phoneOf('zhou-meixiang');
  const hand = await seat.open();
  await seat.context.route('https://**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
  );
  await hand.tap(home.mine);
  await hand.tap(kindNames.help);
  await hand.reads(one.next);
  await hand.tap(parts.quickExitSpoken);
  await hand.page.waitForURL(/weather/);
  await hand.page.goBack();
  await hand.page.waitForLoadState();
  expect(await hand.words()).not.toContain(one.wordsTitle);
});
