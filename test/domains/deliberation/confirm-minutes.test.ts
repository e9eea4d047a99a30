import {
  recordCount,
  signIn,
  witnessCount,
} from '../../../cloudfunctions/contracts/deliberation-attendance';
import { keepItemPrivate } from '../../../cloudfunctions/contracts/deliberation-items';
import {
  confirmMinutes,
  drawUpMinutes,
  readMinutes,
} from '../../../cloudfunctions/contracts/deliberation-minutes';
import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import { register } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import {
  aDraft,
  begun,
  declared,
  GROUP,
  HOST,
  posterOf,
  published,
  raised,
  RECORDER,
  seen,
  writtenDown,
} from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const WHO = ['zhang-guihua', 'chen-shuifu'];
const WITNESSES = WHO.map(personIdOf);

it('publishes what may be public, and everybody who was invited is told', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId);
  await raised(village, meetingId, { isAnonymous: true, text: '路灯不亮。' }, 'chen-shuifu');
  await raised(village, meetingId, { isPrivate: true, text: '家里的私事。' }, 'chen-shuifu');
  await writtenDown(village, meetingId, WITNESSES);
  await published(village, meetingId);
  await village.settle();

  const minutes = await answered(village.as('li-xiaohe')(readMinutes, { meetingId }));
  expect(minutes).toMatchObject({
    ...{ isPublished: true, hostName: '邓*', attendance: { persons: 2, headcount: 2 } },
    standing: { standing: 'consultation', because: 'not_declared' },
    hash: expect.stringMatching(/.{40}/) as string,
  });
  expect(minutes.items.map(({ text, raisedBy }) => [text, raisedBy])).toEqual(
    expect.arrayContaining([
      ['水渠堵了，田里进不了水。', '张*'],
      ['路灯不亮。', undefined],
      [undefined, undefined],
    ]),
  );
  expect(JSON.stringify(minutes)).not.toMatch(/陈|私事/);
  expect(await noticesOf(village.as('zhang-guihua'), meetingId)).toEqual([
    ...['minutes_published', 'meeting_called'],
  ]);
});

it('whoever signs in while it is confirmed is counted or an addition, never lost', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const code = await posterOf(village, meetingId);
  const { edition } = await answered(
    village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)),
  );
  const [signed, confirmed] = await Promise.all([
    village.as('zhang-guihua')(signIn, { meetingId, code, signedAt: village.now() }),
    village.as(HOST)(confirmMinutes, { meetingId, edition }),
  ]);
  expect([signed.ok, confirmed.ok]).toEqual([true, true]);
  const { attendance } = await answered(village.as(HOST)(readMinutes, { meetingId }));
  const isAddition = signed.ok && signed.data.isAddition;
  expect(attendance.persons).toBe(isAddition ? 0 : 1);
  const live = (await seen(village.as(HOST), meetingId)).attendance;
  expect(live).toMatchObject({ persons: attendance.persons, additions: isAddition ? 1 : 0 });
});

it('goes on where it was cut off after the attendance had been closed', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const { edition } = await answered(
    village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)),
  );
  await village.store.transact(async (tx) => {
    const meeting = await tx.get(meetings, meetingId);
    if (meeting) {
      await tx.replace(meetings, { ...meeting, attendanceClosedAt: village.now() });
    }
  });
  await writtenDown(village, meetingId, WITNESSES);
  await answered(village.as(HOST)(confirmMinutes, { meetingId, edition }));
  expect(await answered(village.as(HOST)(readMinutes, { meetingId }))).toMatchObject({
    attendance: { persons: 0, additions: 2 },
  });
});

it('is refused for another edition, without a draft, to others, and a second time', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const confirms = (edition: number, who = HOST) =>
    refused(village.as(who)(confirmMinutes, { meetingId, edition }));
  expect(await confirms(1)).toBe('not_now');
  await answered(village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)));
  await answered(village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)));
  expect(await confirms(1)).toBe('draft_changed');
  expect(await confirms(2, RECORDER)).toBe('not_allowed');
  expect(await confirms(2, 'ma-dongfeng')).toBe('meeting_not_found');
  expect(await confirms(2)).toBe('not refused');
  expect(await confirms(2)).toBe('not_now');
});

it('is refused when somebody wished afterwards not to be known', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  const draft = { ...aDraft(village, meetingId), summary: '张桂花说的有理。' };
  const { edition } = await answered(village.as(RECORDER)(drawUpMinutes, draft));
  await answered(village.as('zhang-guihua')(keepItemPrivate, { itemId }));
  expect(await refused(village.as(HOST)(confirmMinutes, { meetingId, edition }))).toBe(
    'names_a_speaker',
  );
});

/** A declared meeting of the third group to which people of so many households came. */
async function groupMeeting(village: Village, homes: number) {
  const meetingId = await declared(village);
  village.waitHours(11);
  const { items } = await village.store.find(register.households, {
    ...{ index: 'inGroup', equals: { groupId: GROUP }, limit: 100 },
  });
  const heads = items.map(({ headId }) => headId).filter((it) => !WITNESSES.includes(it));
  await writtenDown(village, meetingId, [...WITNESSES, ...heads.slice(0, homes - 2)]);
  return meetingId;
}

/** Counted by the host, and by so many witnesses who find the same. */
async function hands(village: Village, meetingId: string, figures: object, witnesses = WHO) {
  const count = { topicId: `${meetingId}-t1`, question: '清吗？' };
  const found = { meetingId, agree: 0, against: 0, abstain: 0, ...figures };
  const { countId } = await answered(village.as(HOST)(recordCount, { ...count, ...found }));
  for (const who of witnesses) {
    await answered(village.as(who)(witnessCount, { countId, ...found }));
  }
}

it.each([
  { homes: 9, agree: 9, standing: 'consultation', passed: undefined },
  { homes: 10, agree: 5, standing: 'group_meeting', passed: false },
  { homes: 10, agree: 6, standing: 'group_meeting', passed: true },
  { homes: 11, agree: 5, standing: 'group_meeting', passed: false },
  { homes: 11, agree: 6, standing: 'group_meeting', passed: true },
])('$homes of 15 households there, $agree agree: $standing, $passed', async (it) => {
  const village = aVillage();
  const meetingId = await groupMeeting(village, it.homes);
  await hands(village, meetingId, { agree: it.agree });
  const { standing } = await published(village, meetingId);
  expect(standing).toMatchObject({
    standing: it.standing,
    quorum: { due: 15, needed: 10, present: it.homes },
  });
  const minutes = await answered(village.as('zhang-guihua')(readMinutes, { meetingId }));
  expect(minutes.counts[0]?.passed).toBe(it.passed);
});

it('more hands than people there stop it, and nothing is closed', async () => {
  const village = aVillage();
  const meetingId = await groupMeeting(village, 10);
  await hands(village, meetingId, { agree: 10, against: 1 });
  const { edition } = await answered(
    village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)),
  );
  const confirm = () => refused(village.as(HOST)(confirmMinutes, { meetingId, edition }));
  expect(await confirm()).toBe('count_exceeds_present');
  expect((await village.store.get(meetings, meetingId))?.attendanceClosedAt).toBeUndefined();
  await hands(village, meetingId, { agree: 10 });
  expect(await confirm()).toBe('not refused');
});

it.each([
  { witnesses: [], state: 'first_witness' },
  { witnesses: WHO.slice(0, 1), state: 'second_witness' },
])('a count that is $state when it is confirmed has no result', async ({ witnesses, state }) => {
  const village = aVillage();
  const meetingId = await groupMeeting(village, 10);
  await hands(village, meetingId, { agree: 10, against: 1 }, witnesses);
  await published(village, meetingId);
  const { counts, standing } = await answered(village.as(HOST)(readMinutes, { meetingId }));
  expect(standing.standing).toBe('group_meeting');
  expect(counts).toMatchObject([{ state, stands: false }]);
  expect(counts[0]).not.toHaveProperty('passed');
  expect(counts[0]).not.toHaveProperty('figures');
});
