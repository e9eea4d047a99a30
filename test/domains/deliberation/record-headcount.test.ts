import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { recordHeadcount } from '../../../cloudfunctions/contracts/deliberation-attendance';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, called, HOST, published, seen, writtenDown } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const THREE = ['zhang-guihua', 'chen-shuifu', 'sun-laogen'].map(personIdOf);

it.each([
  { people: 2, heads: 'fewer_than_names' },
  { people: 3, heads: 'not refused' },
  { people: 4, heads: 'not refused' },
])('$people heads for three names: $heads', async ({ people, heads }) => {
  const village = aVillage();
  const meetingId = await begun(village);
  await writtenDown(village, meetingId, THREE);
  expect(await refused(village.as(HOST)(recordHeadcount, { meetingId, people }))).toBe(heads);
});

it('counts those who do not want to be named, and is never less than the names', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await answered(village.as(HOST)(recordHeadcount, { meetingId, people: 2 }));
  expect(await seen(village.as(HOST), meetingId)).toMatchObject({
    attendance: { headcount: 2, unnamed: 2 },
  });
  await writtenDown(village, meetingId, THREE);
  expect(await seen(village.as(HOST), meetingId)).toMatchObject({
    attendance: { headcount: 3, unnamed: 0 },
  });
  await answered(village.as(HOST)(recordHeadcount, { meetingId, people: 5 }));
  expect(await seen(village.as(HOST), meetingId)).toMatchObject({
    attendance: { headcount: 5, unnamed: 2 },
  });
});

it('is refused before it begins, when cancelled, when closed, and to others', async () => {
  const village = aVillage();
  const count = (meetingId: string, who = HOST) =>
    refused(village.as(who)(recordHeadcount, { meetingId, people: 9 }));
  const meetingId = await called(village);
  const other = await called(village);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId: other, reason: '下雨' }));
  expect(await count(meetingId)).toBe('not_begun');
  village.waitHours(11);
  expect(await count(other)).toBe('meeting_cancelled');
  expect(await count(meetingId, 'liu-qingshan')).toBe('not_allowed');
  expect(await count(meetingId, 'ma-dongfeng')).toBe('meeting_not_found');
  await published(village, meetingId);
  expect(await count(meetingId)).toBe('minutes_closed');
});
