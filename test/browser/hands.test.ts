import { declareGroupMeeting, previewRoll, readMeeting } from '@contracts/deliberation';
import { signInOthers } from '@contracts/deliberation-attendance';
import { identityIdOf, register } from '../../cloudfunctions/domains/organisation';
import { openidOf, personIdOf } from '../../local/demonstration/people';
import { meetingDesk } from '@/text/meeting-desk';
import { countWords, handForm } from '@/text/meetings';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';
import { axeFindings, type Print } from './measures';
import { aMeeting, evening } from './meeting';

const GROUP = 'group-qingquan-3';
/** Who leads that group. */
const LEADER = 'person-qingquan-45-0';
const QUESTION = '先清上段，冬月初八开工';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

async function leaderOnWeChat(): Promise<void> {
  const openid = openidOf(LEADER);
  await village.store.transact(async (tx) => {
    const person = await tx.get(register.persons, LEADER);
    if (person) {
      await tx.replace(register.persons, { ...person, openid });
      await tx.insert(register.identities, { id: identityIdOf(openid), personId: LEADER });
    }
  });
}

/** A meeting of the third group that its leader has declared to decide; two neighbours and a cadre are there. */
async function declared(): Promise<string> {
  await leaderOnWeChat();
  const meetingId = await aMeeting(village, { placeId: GROUP, topics: [{ title: '水渠清淤' }] });
  const { unsure } = await village.call(LEADER, previewRoll, { meetingId });
  const ages = unsure.map(({ personId }) => ({ personId, isAdult: true }));
  await village.call(LEADER, declareGroupMeeting, { meetingId, path: 'households', unsure: ages });
  village.waitDays(1 / 720);
  await village.call(evening.recorder, signInOthers, {
    ...{ meetingId, signedAt: village.now() },
    personIds: ['zhang-guihua', 'chen-shuifu', 'he-qiushi'].map(personIdOf),
  });
  return meetingId;
}

async function writes(hand: Hand, form: string): Promise<void> {
  await hand.write(`${form}-agree`, '9');
  await hand.write(`${form}-against`, '1');
  await hand.write(`${form}-abstain`, '0');
}

test('hands are counted at the desk, and have a result when two neighbours have counted the same', async () => {
  const meetingId = await declared();
  const desk = await (
    await village.deskOf(evening.host)
  ).open(`workbench/meeting/index?id=${meetingId}`);
  await desk.tap(meetingDesk.hands);
  await desk.tap('水渠清淤');
  await desk.write('question', QUESTION);
  await writes(desk, 'hands');
  expect(await axeFindings(desk.page)).toEqual([]);
  await desk.tap(meetingDesk.record);
  await desk.reads(meetingDesk.handsSaved);
  await desk.reads(countWords.states.first_witness);

  const neighbours: readonly (readonly [Print, string])[] = [
    ['standard', 'zhang-guihua'],
    ['large', 'chen-shuifu'],
  ];
  for (const [print, who] of neighbours) {
    const seat = await village.phoneOf(who, { print });
    const hand = await seat.open(`pages/deliberation/meeting/index?id=${meetingId}`);
    await hand.tap(handForm.witness);
    const [countId = ''] = (await village.call(who, readMeeting, { meetingId })).toWitness;
    await writes(hand, `witness-${countId}`);
    expect(await hand.words()).not.toContain('同意9');
    expect(await axeFindings(hand.page)).toEqual([]);
    await hand.tap(handForm.send);
    await hand.reads(handForm.agrees);
  }
  const { counts } = await village.call('zhang-guihua', readMeeting, { meetingId });
  expect(counts).toMatchObject([{ state: 'witnessed', figures: { agree: 9, against: 1 } }]);
});
