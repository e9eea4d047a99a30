import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import {
  listAttendance,
  signInOthers,
} from '../../../cloudfunctions/contracts/deliberation-attendance';
import { personIdOf } from '../../../local/demonstration/people';
import {
  begun,
  called,
  HOST,
  posterOf,
  published,
  RECORDER,
  signs,
  writtenDown,
} from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const GUIHUA = personIdOf('zhang-guihua');
const LAOGEN = personIdOf('sun-laogen');

it('writes down who has no phone; who signed in already stays as they were', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await signs(village, 'zhang-guihua', { meetingId, code: await posterOf(village, meetingId) });
  expect(await writtenDown(village, meetingId, [GUIHUA, LAOGEN, LAOGEN])).toEqual({
    ...{ added: 1, already: 1, isAddition: false },
  });
  const { items } = await answered(village.as(HOST)(listAttendance, { meetingId }));
  expect(items.map(({ way }) => way).sort()).toEqual(['by_cadre', 'code']);
});

it.each([HOST, RECORDER, 'liu-qingshan', 'wang-changsheng'])('may be done by %s', async (who) => {
  const village = aVillage();
  const meetingId = await begun(village);
  const sent = { meetingId, personIds: [LAOGEN], signedAt: village.now() };
  expect(await answered(village.as(who)(signInOthers, sent))).toMatchObject({ added: 1 });
});

it.each([
  { because: 'not_allowed', who: 'zhang-guihua' },
  { because: 'meeting_not_found', who: 'ma-dongfeng' },
  { because: 'person_not_found', who: HOST, personIds: ['nobody'] },
  { because: 'not_at_that_time', who: HOST, hours: 13 },
])('is refused to $who: $because', async ({ because, who, personIds = [LAOGEN], hours = 0 }) => {
  const village = aVillage();
  const meetingId = await begun(village);
  village.waitHours(hours);
  const sent = { meetingId, personIds, signedAt: village.now() };
  expect(await refused(village.as(who)(signInOthers, sent))).toBe(because);
});

it('is an addition after the minutes, and too late after some weeks', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const signedAt = village.now();
  await published(village, meetingId);
  const sent = { meetingId, personIds: [LAOGEN], signedAt };
  expect(await answered(village.as(HOST)(signInOthers, sent))).toMatchObject({ isAddition: true });
  village.waitDays(31);
  const late = { ...sent, personIds: [GUIHUA] };
  expect(await refused(village.as(HOST)(signInOthers, late))).toBe('sent_too_late');
});

it('is refused for a meeting that was cancelled', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下雨' }));
  village.waitHours(11);
  const sent = { meetingId, personIds: [LAOGEN], signedAt: village.now() };
  expect(await refused(village.as(HOST)(signInOthers, sent))).toBe('meeting_cancelled');
});
