import { readMeeting } from '@contracts/deliberation';
import { listItems } from '@contracts/deliberation-items';
import { castBallot, closePoll, readPoll } from '@contracts/polls';
import { landing } from '@/text/codes';
import { home } from '@/text/home';
import { speaking } from '@/text/meeting-items';
import { meetings } from '@/text/meetings';
import { polls, yesNoNames } from '@/text/poll-pages';
import { standingNames } from '@/text/polls';
import { type H5Village, forAllTests, type Seat } from './h5';
import { axeFindings, type Print } from './measures';
import { aMeeting, aPoll, evening, posterOf } from './meeting';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** All that the browser of this person keeps, as one text. */
async function keptBy({ context }: Seat): Promise<string> {
  const { origins } = await context.storageState();
  return JSON.stringify(origins);
}

/** Somebody else on each run, so that nobody has voted before. */
const evenings: readonly (readonly [Print, string])[] = [
  ['standard', 'zhang-guihua'],
  ['large', 'chen-shuifu'],
];

test.each(evenings)(
  '%s print: %s scans, signs in, speaks, votes and sees the result',
  async (print, who) => {
    const meetingId = await aMeeting(village);
    const code = await posterOf(village, meetingId);
    const pollId = await aPoll(village, { meetingId });
    const seat = await village.phoneOf(who, { print });

    const hand = await seat.open(`?c=${code}`);
    await hand.tap(landing.signIn);
    await hand.reads(evening.yard);
    await hand.tap(meetings.here);
    await hand.reads(/^已签到：/);
    expect(await axeFindings(hand.page)).toEqual([]);
    const seen = await village.call(who, readMeeting, { meetingId });
    expect(seen.mine).toMatchObject({ way: 'code', isAddition: false });

    await hand.tap(meetings.speak);
    await hand.write('text', '路边的沟先挖，不然修了也冲垮。');
    await hand.tap(evening.topic);
    expect(await axeFindings(hand.page)).toEqual([]);
    await hand.tap(speaking.send);
    await hand.reads(/来答复您，最迟/);
    const { items } = await village.call(who, listItems, { which: { is: 'mine' } });
    expect(items[0]).toMatchObject({ meetingId, text: '路边的沟先挖，不然修了也冲垮。' });

    await hand.tap(speaking.back);
    await hand.thing(evening.topic).first().tap();
    await hand.reads(standingNames.consultation);
    await hand.tap(new RegExp(`^${yesNoNames.agree}$`));
    await hand.tap(polls.confirm);
    await hand.reads(polls.confirmOnce);
    expect(await axeFindings(hand.page)).toEqual([]);
    await hand.tap(polls.cast);
    await hand.reads(polls.voted.online);
    await hand.reads(polls.chose([yesNoNames.agree]));

    await village.call('liu-qingshan', castBallot, { pollId, choice: ['against'] });
    await village.call('he-qiushi', castBallot, { pollId, choice: ['agree'] });
    await village.call('liu-qingshan', closePoll, { pollId });
    await village.settle();
    const later = await seat.open(`pages/polls/poll/index?id=${pollId}`);
    await later.reads(polls.mostVotes(yesNoNames.agree));
    await later.reads(polls.votes(2));
    await later.reads(polls.resultOf(3, 409));
    expect(await axeFindings(later.page)).toEqual([]);
  },
);

test('three taps from the first screen to a vote', async () => {
  const question = '晒谷坪装不装灯？';
  await aPoll(village, { question });
  const hand = await (await village.phoneOf('zhou-meixiang')).open();
  await hand.tap(home.doors.meetings.name);
  await hand.thing(question).first().tap();
  await hand.tap(new RegExp(`^${yesNoNames.agree}$`));
  await hand.reads(polls.confirm);
});

test('the signal is gone while signing in: the hour is kept, and it goes out by itself', async () => {
  const meetingId = await aMeeting(village);
  const code = await posterOf(village, meetingId);
  const seat = await village.phoneOf('li-xiaohe');
  const hand = await seat.open(`pages/deliberation/meeting/index?id=${meetingId}&code=${code}`);
  await hand.reads(evening.yard);
  await seat.context.setOffline(true);
  const before = Date.now();
  await hand.tap(meetings.here);
  await hand.reads(/^已记下您\d+:\d\d到会/);
  const after = Date.now();
  expect((await village.call('li-xiaohe', readMeeting, { meetingId })).mine).toBeUndefined();
  village.waitDays(1 / 48);

  await seat.context.setOffline(false);
  await hand.reads(/^已签到：/);
  const { mine } = await village.call('li-xiaohe', readMeeting, { meetingId });
  expect(mine?.signedAt).toBeGreaterThanOrEqual(before);
  expect(mine?.signedAt).toBeLessThanOrEqual(after);
});

test('a poster scanned in a dead zone, of a meeting that this phone has never read', async () => {
  const meetingId = await aMeeting(village);
  const code = await posterOf(village, meetingId);
  const seat = await village.phoneOf('wang-changsheng');
  const hand = await seat.open('pages/codes/landing/index');
  await hand.reads(landing.type);
  await seat.context.setOffline(true);
  await hand.write('code', code);
  await hand.tap(landing.open);
  await hand.tap(landing.atMeeting);
  await hand.reads(/^已记下您\d+:\d\d到会/);

  await seat.context.setOffline(false);
  await hand.page.getByText(/^已记下您/).waitFor({ state: 'detached' });
  await hand.tap(landing.signIn);
  await hand.reads(/^已签到：/);
  expect((await village.call('wang-changsheng', readMeeting, { meetingId })).mine).toBeDefined();
});

test('a secret vote leaves no trace of the choice on the phone', async () => {
  const options = ['修路要紧', '修塘要紧'];
  const pollId = await aPoll(village, {
    isSecret: true,
    question: '先修哪样？',
    ask: { kind: 'one_of', options },
  });
  const seat = await village.phoneOf('deng-xiaoyu');
  const hand = await seat.open(`pages/polls/poll/index?id=${pollId}`);
  await hand.reads(polls.secretSaid);
  await seat.context.setOffline(true);
  await hand.tap(options[1] ?? '');
  await hand.tap(polls.confirm);
  await hand.tap(polls.cast);
  await hand.reads(polls.kept);
  expect(await keptBy(seat)).toMatch(/choice\\+":\[/);

  await seat.context.setOffline(false);
  await hand.reads(polls.voted.online);
  await hand.reads(polls.secretKept);
  expect(await keptBy(seat)).not.toMatch(/choice\\+":\[/);
  expect((await village.call('deng-xiaoyu', readPoll, { pollId })).mine.choice).toBeUndefined();
});

test('an order is made by buttons alone', async () => {
  const options = ['修路', '修塘', '装灯'];
  const pollId = await aPoll(village, {
    question: '哪件先做？',
    ask: { kind: 'ranking', options },
  });
  const hand = await (
    await village.phoneOf('he-qiushi', { print: 'large', width: 320 })
  ).open(`pages/polls/poll/index?id=${pollId}`);
  await hand.tap('修路');
  await hand.tap('装灯');
  await hand.tap(polls.upSpoken('装灯'));
  await hand.tap(polls.confirm);
  await hand.reads(polls.ranked(1, '装灯'));
  await hand.tap(polls.cast);
  await hand.reads(polls.choseRanked(['装灯', '修路']));
});
