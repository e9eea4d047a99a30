import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { raiseItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { stageAt } from '../../../cloudfunctions/domains/deliberation/raise-item';
import { lockedWords } from '../../../cloudfunctions/domains/deliberation/said';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import { register } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import {
  aRaising,
  begun,
  called,
  HAMLET,
  HOST,
  item,
  lists,
  newId,
  published,
  raised,
  RECORDER,
  TONIGHT,
} from '../../builders/meetings';
import {
  agreesToRecordings,
  answered,
  aPhoto,
  aRecording,
  noticesOf,
  refused,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

const HOUR = 3_600_000;
const LAOGEN = personIdOf('sun-laogen');

it('gives the committee a duty with a day, counted from the meeting', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const itemId = await raised(village, meetingId);
  await village.settle();
  expect(await noticesOf(village.as(HOST), itemId)).toEqual(['duty_given']);
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    ...{ list: 'question', stage: 'before', state: 'raised', raisedBy: '张桂花', isMine: true },
    ...{ text: '水渠堵了，田里进不了水。', dueAt: Date.UTC(2026, 11, 8, 16) - 1 },
  });
});

it('is a question before, a demand at the meeting and after it', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await raised(village, meetingId);
  village.waitHours(11);
  const there = village.now();
  await raised(village, meetingId);
  village.waitHours(20);
  await raised(village, meetingId, { saidAt: there });
  await raised(village, meetingId);
  const { questions, demands } = await lists(village.as('zhang-guihua'), meetingId);
  expect(questions.map(({ stage }) => stage)).toEqual(['before']);
  expect(demands.map(({ stage }) => stage).sort()).toEqual(['after', 'at', 'at']);
});

it.each([
  { what: 'just before it starts', saidAt: TONIGHT - 1, now: TONIGHT + 1, stage: 'before' },
  { what: 'as it starts', saidAt: TONIGHT, now: TONIGHT + 1, stage: 'at' },
  { what: 'with no time of its own', saidAt: undefined, now: TONIGHT + 1, stage: 'at' },
  { what: 'from the future', saidAt: TONIGHT + 2, now: TONIGHT - 1, stage: 'before' },
  { what: 'the next day', saidAt: undefined, now: TONIGHT + 13 * HOUR, stage: 'after' },
  { what: 'too long ago', saidAt: TONIGHT, now: TONIGHT + 1000 * HOUR, stage: 'after' },
] as const)('said $what: $stage', ({ saidAt, now, stage }) => {
  expect(stageAt({ startsAt: TONIGHT }, { saidAt, now })).toBe(stage);
  const closed = { startsAt: TONIGHT, attendanceClosedAt: TONIGHT };
  expect(stageAt(closed, { saidAt, now })).toBe('after');
});

it('is written down for somebody without a phone, by the recorder or a helper', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const forLaogen = { for: { is: 'person', personId: LAOGEN } } as const;
  const itemId = await raised(village, meetingId, forLaogen, RECORDER);
  expect(await item(village.as(HOST), itemId)).toMatchObject({
    ...{ raisedBy: '孙*', helper: '温*', isMine: false },
  });
  await raised(village, meetingId, forLaogen, 'wang-changsheng');
});

it('is spoken, when a recording says it and its speaker has agreed to that', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const itemId = newId();
  const attachments = [aRecording(itemId)];
  const spoken = without(aRaising(meetingId, { itemId, attachments }), 'text');
  const refusing = village.as('zhang-guihua')(raiseItem, spoken);
  expect(await refused(refusing)).toBe('recording_not_agreed');
  await agreesToRecordings(village.as('zhang-guihua'));
  await answered(village.as('zhang-guihua')(raiseItem, spoken));
  const shown = await item(village.as('li-xiaohe'), itemId);
  expect(shown.text).toBeUndefined();
  expect(shown.attachments).toEqual(attachments);
});

it('an anonymous speaker is known to who must answer, and to no other villager', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId, { isAnonymous: true });
  const speaker = async (who: string) => (await item(village.as(who), itemId)).raisedBy;
  expect(await speaker('zhang-guihua')).toBe('张桂花');
  expect(await speaker(HOST)).toBe('张*');
  expect(await speaker(RECORDER)).toBe('张*');
  for (const who of ['chen-shuifu', 'tan-songbai', 'liu-qingshan', 'he-qiushi']) {
    expect(await speaker(who)).toBeUndefined();
    expect(JSON.stringify(await item(village.as(who), itemId))).not.toMatch(/张|zhang/);
    expect(JSON.stringify(await lists(village.as(who), meetingId))).not.toMatch(/张|zhang/);
  }
});

it('a private one shows to others that it is there, and no word of it', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId, { isPrivate: true });
  for (const who of ['chen-shuifu', 'tan-songbai', 'liu-qingshan', 'he-qiushi']) {
    const shown = await item(village.as(who), itemId);
    expect(shown).toMatchObject({ isPrivate: true, attachments: [] });
    expect(JSON.stringify(shown)).not.toMatch(/水渠|张/);
  }
  expect(await item(village.as(RECORDER), itemId)).toMatchObject({ raisedBy: '张*' });
});

it('lies locked in the store', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId, { text: '只有我知道的一句话' });
  const { items: words } = await village.store.find(lockedWords, {
    index: 'ofItem',
    equals: {},
    limit: 1000,
  });
  expect(words.length).toBeGreaterThan(0);
  expect(JSON.stringify(words)).not.toContain('只有我知道');
});

it('is done once, and keeps its id', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const sent = { ...aRaising(meetingId), callId: 'the-same-call-00001' };
  const call = village.as('zhang-guihua');
  const [first, second] = await Promise.all([call(raiseItem, sent), call(raiseItem, sent)]);
  expect(first).toEqual(second);
  const again = { ...sent, callId: 'another-call-000001' };
  expect(await refused(call(raiseItem, again))).toBe('item_id_taken');
});

const inMeeting = { is: 'meeting' } as const;
it.each([
  { because: 'meeting_not_found', who: 'xu-mianmian', about: {} },
  { because: 'topic_not_found', about: { where: { ...inMeeting, topicId: 'nothing' } } },
  { because: 'place_not_found', about: { where: { is: 'place', placeId: 'nowhere' } } },
  { because: 'place_not_found', about: { where: { is: 'place', placeId: 'town-qingchuan' } } },
  { because: 'place_not_found', about: { where: { is: 'place', placeId: 'village-songfeng' } } },
  { because: 'person_not_found', who: RECORDER, about: { for: { is: 'person', personId: 'no' } } },
  { because: 'not_a_helper', about: { for: { is: 'person', personId: LAOGEN } } },
  { because: 'words_missing', about: { text: undefined } },
  { because: 'attachment_not_yours', about: { attachments: [aPhoto('another-request-0001')] } },
  { because: 'not_allowed', who: 'guest', about: {} },
] as const)('is refused: $because', async ({ because, who = 'zhang-guihua', about }) => {
  const village = aVillage();
  const meetingId = await called(village);
  const { text, ...sent } = { ...aRaising(meetingId), ...about };
  const where = { ...sent.where, ...(sent.where.is === 'meeting' && { meetingId }) };
  const whole = { ...sent, where, ...(text !== undefined && { text }) } as ReturnType<
    typeof aRaising
  >;
  expect(await refused(village.as(who)(raiseItem, whole))).toBe(because);
});

it('is refused for a meeting that was cancelled, and where no office is set up', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下雨' }));
  const raise = village.as('zhang-guihua');
  expect(await refused(raise(raiseItem, aRaising(meetingId)))).toBe('meeting_cancelled');
  const { items: posts } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: {}, limit: 1000 },
  });
  for (const post of posts.filter(({ officeKind }) =>
    ['villagers_committee', 'government'].includes(officeKind),
  )) {
    await village.store.transact((tx) =>
      tx.replace(register.appointments, { ...post, untilAt: village.now() }),
    );
  }
  const wish = aRaising('', { where: { is: 'place', placeId: HAMLET } });
  expect(await refused(raise(raiseItem, wish))).toBe('no_office_yet');
});

it('after the minutes it is said after the meeting, and stands in the lists', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const there = village.now();
  await published(village, meetingId);
  const itemId = await raised(village, meetingId, { saidAt: there });
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({ stage: 'after' });
});
