import { drawUpMinutes, readMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { aDraft, begun, called, HOST, published, raised, RECORDER } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const HOUR = 3_600_000;

it('is a draft for those who conduct the meeting, and a new edition each time', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const recorder = village.as(RECORDER);
  const topics = [{ topicId: `${meetingId}-t1`, said: '先清上段。' }];
  await answered(recorder(drawUpMinutes, aDraft(village, meetingId)));
  const again = { ...aDraft(village, meetingId), summary: '改过的小结。', topics };
  expect(await answered(recorder(drawUpMinutes, again))).toEqual({ meetingId, edition: 2 });
  expect(await answered(village.as(HOST)(readMinutes, { meetingId }))).toMatchObject({
    ...{ edition: 2, isPublished: false, summary: '改过的小结。', hostName: '邓小雨' },
    topics: [{ title: '水渠清淤', said: '先清上段。' }],
  });
  expect(await refused(village.as('zhang-guihua')(readMinutes, { meetingId }))).toBe(
    'no_minutes_yet',
  );
});

it.each([
  { heldFrom: -HOUR, heldUntil: -HOUR, because: 'times_wrong' },
  { heldFrom: -HOUR, heldUntil: -HOUR + 1, because: 'not refused' },
  { heldFrom: -HOUR, heldUntil: 0, because: 'not refused' },
  { heldFrom: -HOUR, heldUntil: 1, because: 'times_wrong' },
])('held from $heldFrom until $heldUntil: $because', async ({ heldFrom, heldUntil, because }) => {
  const village = aVillage();
  const meetingId = await begun(village);
  const now = village.now();
  const draft = {
    ...aDraft(village, meetingId),
    heldFrom: now + heldFrom,
    heldUntil: now + heldUntil,
  };
  expect(await refused(village.as(RECORDER)(drawUpMinutes, draft))).toBe(because);
});

it.each([
  ['张桂花说水渠堵了。', 'names_a_speaker'],
  ['张 桂 花说水渠堵了。', 'names_a_speaker'],
  ['陈水福说水渠堵了。', 'not refused'],
  ['一位村民说水渠堵了。', 'not refused'],
])('names of anonymous speakers stay out: %s %s', async (summary, because) => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId, { isAnonymous: true });
  await raised(village, meetingId, {}, 'chen-shuifu');
  const draft = { ...aDraft(village, meetingId), summary };
  expect(await refused(village.as(RECORDER)(drawUpMinutes, draft))).toBe(because);
});

it('is refused to others, before it begins, for a strange topic, and after publication', async () => {
  const village = aVillage();
  const early = await called(village);
  const draws = (meetingId: string, about: object = {}, who = RECORDER) =>
    refused(village.as(who)(drawUpMinutes, { ...aDraft(village, meetingId), ...about }));
  expect(await draws(early)).toBe('not_begun');
  const meetingId = await begun(village);
  expect(await draws(meetingId, {}, HOST)).toBe('not_allowed');
  expect(await draws(meetingId, {}, 'ma-dongfeng')).toBe('meeting_not_found');
  expect(await draws(meetingId, { topics: [{ topicId: 'nothing', said: '没有' }] })).toBe(
    'topic_not_found',
  );
  await published(village, meetingId);
  expect(await draws(meetingId)).toBe('not_now');
});
