import { cancelMeeting, changeMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { personIdOf } from '../../../local/demonstration/people';
import { called, GROUP, leader, seen, TONIGHT } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, MONDAY_MORNING, type Village } from '../../builders/village';

const HOUR = 3_600_000;

function changes(village: Village, meetingId: string, about: object, who = 'liu-qingshan') {
  return village.as(who)(changeMeeting, { meetingId, ...about });
}

it('tells who was invited of another time, yard, host and further topics', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const hostId = personIdOf('chen-shuifu');
  await answered(changes(village, meetingId, { startsAt: TONIGHT + HOUR, yard: '祠堂门口' }));
  await answered(changes(village, meetingId, { hostId, addTopics: [{ title: '路灯' }] }));
  await village.settle();
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    ...{ startsAt: TONIGHT + HOUR, yard: '祠堂门口', topics: ['水渠清淤', '路灯'] },
    host: { personId: hostId },
    changes: [{ what: 'time' }, { what: 'yard' }, { what: 'people' }, { what: 'topics' }],
  });
  expect(await noticesOf(village.as('zhang-guihua'), meetingId)).toEqual([
    ...['meeting_changed', 'meeting_changed', 'meeting_called'],
  ]);
});

it.each([
  { because: 'nothing_changed', about: { yard: ' 张家晒谷坪 ' } },
  { because: 'already_past', about: { startsAt: MONDAY_MORNING } },
  { because: 'person_not_found', about: { hostId: 'nobody' } },
  { because: 'host_is_recorder', about: { hostId: personIdOf('wen-nuanyang') } },
  { because: 'item_not_open', about: { addTopics: [{ title: '没有', fromItemId: 'nothing' }] } },
  { because: 'not_allowed', about: { yard: '家里' }, who: 'zhang-guihua' },
  { because: 'meeting_not_found', about: { yard: '家里' }, who: 'ma-dongfeng' },
])('is refused: $because', async ({ because, about, who }) => {
  const village = aVillage();
  const meetingId = await called(village);
  expect(await refused(changes(village, meetingId, about, who))).toBe(because);
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({ changes: [] });
});

it('is refused once it has begun, at the very minute', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  village.waitHours(10.5);
  expect(await refused(changes(village, meetingId, { yard: '祠堂' }))).toBe('already_begun');
});

it('is refused for one that was cancelled, and for one that is not there', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下大雨' }));
  expect(await refused(changes(village, meetingId, { yard: '祠堂' }))).toBe('not_now');
  expect(await refused(changes(village, 'nothing', { yard: '祠堂' }))).toBe('meeting_not_found');
});

it('takes no more topics than an evening holds', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const addTopics = Array.from({ length: 10 }, (_, at) => ({ title: `第${at}件` }));
  await answered(changes(village, meetingId, { addTopics: addTopics.slice(0, 9) }));
  await answered(changes(village, meetingId, { addTopics }));
  const one = { addTopics: [{ title: '多的一件' }] };
  expect(await refused(changes(village, meetingId, one))).toBe('too_many_topics');
});

it('is done by the leader of the own group', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  expect(await call(changeMeeting, { meetingId, yard: '组长家' })).toMatchObject({ ok: true });
});
