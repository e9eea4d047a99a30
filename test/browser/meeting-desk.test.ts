import { listMeetings, readMeeting } from '@contracts/deliberation';
import { raiseItem, readItem, readLists } from '@contracts/deliberation-items';
import { listPolls, readPoll } from '@contracts/polls';
import { calling, meetingDesk, minutesForm } from '@/text/meeting-desk';
import { itemActs, itemAsk, speaking } from '@/text/meeting-items';
import { meetings } from '@/text/meetings';
import { forSomeone } from '@/text/organisation';
import { parts } from '@/text/parts';
import {
  countForm,
  countStateNames,
  polls,
  takeBackReasonNames,
  votingWayNames,
} from '@/text/poll-pages';
import { pollDesk } from '@/text/poll-desk';
import { desk } from '@/text/workbench';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';
import { axeFindings, type Print } from './measures';
import { aMeeting, aPoll, evening, posterOf } from './meeting';

const VILLAGE = 'village-qingquan';
const MINUTE_OF_DAYS = 1 / 1440;

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** Looks somebody up by name and presses what is to be done with them. */
async function find(hand: Hand, name: string, field = 'find-person'): Promise<void> {
  await hand.write(field, name);
  await hand.tap(forSomeone.search);
  await hand.tap(new RegExp(`^${name}`));
}

async function choose(hand: Hand, label: string, name: string): Promise<void> {
  await hand.tap(`${label}，${calling.choose}`);
  await find(hand, name);
}

/** Somebody who was marked present has gone home before the vote. */
async function takesBack(hand: Hand, name: string): Promise<void> {
  await hand.tap(new RegExp(`^${pollDesk.entries}`));
  await choose(hand, pollDesk.findEntry, name);
  await hand.page.locator(`[role="button"][aria-label^="${pollDesk.takeBack} "]`).click();
  await hand.tap(takeBackReasonNames.left_before_the_vote);
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.page
    .locator('[role="dialog"] [role="button"]', { hasText: pollDesk.takeBack })
    .click();
  await hand.reads(pollDesk.takeBackDone);
  await hand.tap(parts.close);
  await hand.reads(polls.takenBack);
}

test('a meeting is called at the desk, and its poster made', async () => {
  const hand = await (await village.deskOf('liu-qingshan')).open('workbench/due/index');
  await hand.tap(desk.meetings);
  await hand.tap(meetingDesk.call);
  await hand.tap(meetings.wholeVillage('清泉村'));
  await hand.write('yard', '老井边');
  await hand.page.locator('[role="radiogroup"] [role="radio"]', { hasText: /周/ }).last().click();
  await hand.write('topic-0', '老井要不要掏');
  await hand.tap(`${calling.host}，${calling.me}`);
  await choose(hand, calling.recorder, '温暖阳');
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.tap(calling.send);
  await hand.reads(meetingDesk.poster);
  await hand.tap(meetingDesk.makePoster);
  await hand.reads(meetingDesk.posterMade);
  const { items } = await village.call('zhang-guihua', listMeetings, { when: 'coming' });
  expect(items.map(({ yard }) => yard)).toContain('老井边');
});

test('a meeting is called straight from the wish for one, with its place and its topic', async () => {
  const { itemId } = await village.call('zhang-guihua', raiseItem, {
    itemId: 'a-wish-of-a-browser-test',
    where: { is: 'place', placeId: 'hamlet-qingquan-2' },
    ...{ for: { is: 'self' }, text: '晒谷坪跳舞几点收场', attachments: [] },
    ...{ isAnonymous: false, isPrivate: false },
  });
  const hand = await (
    await village.deskOf('liu-qingshan')
  ).open(`pages/deliberation/item/index?id=${itemId}`);
  await hand.tap(itemActs.call_meeting);
  await hand.reads('晒谷坪跳舞几点收场（1人想开）');
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.write('yard', '张家晒谷坪');
  await hand.page.locator('[role="radiogroup"] [role="radio"]', { hasText: /周/ }).last().click();
  await hand.tap(`${calling.host}，${calling.me}`);
  await choose(hand, calling.recorder, '温暖阳');
  await hand.tap(calling.send);
  await hand.reads(meetingDesk.poster);
  const { meetingId = '' } = await village.call('zhang-guihua', readItem, { itemId });
  expect(await village.call('zhang-guihua', readMeeting, { meetingId })).toMatchObject({
    ...{ placeId: 'hamlet-qingquan-2', topics: ['晒谷坪跳舞几点收场'] },
  });
});

test.each<Print>(['standard', 'large'])('%s print: an evening at the desk', async (print) => {
  const meetingId = await aMeeting(village);
  await posterOf(village, meetingId);
  village.waitDays(2 * MINUTE_OF_DAYS);
  const recorder = await village.deskOf(evening.recorder, { print });
  const hand = await recorder.open(`workbench/meeting/index?id=${meetingId}`);

  await hand.tap(new RegExp(`^${meetingDesk.signOthers}`));
  await find(hand, '孙老根', 'find-people');
  await hand.tap(meetingDesk.signThem(1));
  await hand.reads(meetingDesk.signedThem(1, 0));
  await hand.tap(new RegExp(`^${meetingDesk.count}`));
  await hand.write('headcount', '12');
  await hand.tap(meetingDesk.save);
  await hand.reads(meetingDesk.headcount(12));
  expect(await axeFindings(hand.page)).toEqual([]);

  await hand.tap(meetingDesk.say);
  await find(hand, '孙老根');
  await hand.write('text', '我家门口的桥烂了。');
  await hand.tap(speaking.send);
  await hand.reads(/来答复您，最迟/);
  const { questions, demands } = await village.call(evening.host, readLists, { meetingId });
  const itemId = [...questions, ...demands][0]?.itemId ?? '';

  const host = await (
    await village.deskOf(evening.host, { print })
  ).open(`pages/deliberation/item/index?id=${itemId}`);
  await host.tap(itemActs.assign);
  await host.reads(itemAsk.assign);
  await host.write('words', '把桥板换掉');
  await host.page.locator('[role="dialog"] [role="radio"]', { hasText: /周/ }).nth(1).click();
  await host.tap('清泉村村民委员会');
  expect(await axeFindings(host.page)).toEqual([]);
  await host.page.locator('[role="dialog"] [role="button"]', { hasText: itemActs.assign }).click();
  await host.reads(parts.done);
  expect(await village.call(evening.host, readItem, { itemId })).toMatchObject({
    state: 'assigned',
  });

  const minutes = await recorder.open(`workbench/minutes/index?id=${meetingId}`);
  await minutes.write('until', '23:59');
  await minutes.write('summary', '大家说了桥的事。');
  expect(await axeFindings(minutes.page)).toEqual([]);
  const { startsAt } = await village.call(evening.host, readMeeting, { meetingId });
  const soon = new Date(startsAt + 8 * 3_600_000 + 60_000).toISOString().slice(11, 16);
  await minutes.write('until', soon);
  await minutes.tap(minutesForm.send);
  await minutes.reads(minutesForm.sent(1));

  const confirming = await (
    await village.deskOf(evening.host, { print })
  ).open(`workbench/meeting/index?id=${meetingId}`);
  await confirming.tap(meetingDesk.confirm);
  await confirming.reads('大家说了桥的事。');
  await confirming.page
    .locator('[role="dialog"] [role="button"]', { hasText: meetingDesk.confirm })
    .click();
  await confirming.reads(meetingDesk.confirmed);
  const reader = await (
    await village.phoneOf('zhang-guihua', { print })
  ).open(`pages/deliberation/meeting/index?id=${meetingId}`);
  await reader.tap(meetings.minutes);
  await reader.reads('大家说了桥的事。');
  expect(await axeFindings(reader.page)).toEqual([]);
});

test.each<Print>(['standard', 'large'])(
  '%s print: hands are counted by the recorder and, each on the own phone, by two witnesses',
  async (print) => {
    const meetingId = await aMeeting(village);
    village.waitDays(2 * MINUTE_OF_DAYS);
    const secretary = await village.deskOf('liu-qingshan', { print });
    const pollId = await aPoll(village, { meetingId, ways: ['hand'], question: '每户出一个工？' });
    const hand = await secretary.open(`workbench/poll/index?id=${pollId}`);
    await hand.tap(new RegExp(`^${pollDesk.present}`));
    for (const name of ['张桂花', '陈水福', '李小禾', '孙老根']) {
      await find(hand, name, 'find-people');
      await hand.thing(meetingDesk.takeOut(name)).waitFor();
    }
    await hand.tap(pollDesk.markPresent(4));
    await hand.reads(pollDesk.marked(4));
    await takesBack(hand, '孙老根');
    await hand.tap(new RegExp(`^${pollDesk.record.hand}`));
    const count = async (at: Hand, agree: string, against: string) => {
      await at.write('hand-voices', '3');
      await at.write('hand-agree', agree);
      await at.write('hand-against', against);
      await at.write('hand-abstain', '0');
      await at.tap(countForm.send);
    };
    await count(hand, '2', '1');
    await hand.reads(countStateNames.first_witness);
    expect(await axeFindings(hand.page)).toEqual([]);

    for (const who of ['zhang-guihua', 'tan-songbai']) {
      const witness = await (
        await village.phoneOf(who, { print })
      ).open(`pages/polls/poll/index?id=${pollId}`);
      await witness.reads(polls.witnessHow);
      await count(witness, '2', '1');
      await witness.reads(polls.witnessAgrees);
      expect(await axeFindings(witness.page)).toEqual([]);
    }
    await hand.tap(pollDesk.close);
    await hand.reads(pollDesk.closeAsk);
    await hand.page.locator('[role="dialog"] [role="button"]', { hasText: pollDesk.close }).click();
    await hand.reads(pollDesk.closed);
    await village.settle();
    expect(await village.call('chen-shuifu', readPoll, { pollId })).toMatchObject({
      state: 'counted',
      takenBack: 1,
      result: { voices: 3, byWay: { hand: 3 } },
    });
  },
);

test('a topic becomes a poll of the whole village', async () => {
  const meetingId = await aMeeting(village);
  const hand = await (
    await village.deskOf('liu-qingshan')
  ).open(`workbench/meeting/index?id=${meetingId}`);
  await hand.tap(`${evening.topic}，${pollDesk.open}`);
  await hand.reads(pollDesk.consultation);
  await hand.reads(/^名册里有\d+位/);
  for (const line of await hand.thing(pollDesk.doesNotCount).all()) {
    await line.click();
  }
  await hand.page.locator('[role="radiogroup"] [role="radio"]', { hasText: /周/ }).last().click();
  expect(await hand.words()).toContain(votingWayNames.online);
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.tap(pollDesk.send);
  await hand.reads(pollDesk.title);
  await hand.reads(pollDesk.castFor);
  const { items } = await village.call('zhang-guihua', listPolls, { placeId: VILLAGE });
  expect(items[0]).toMatchObject({ question: evening.topic, about: { id: meetingId } });
});
