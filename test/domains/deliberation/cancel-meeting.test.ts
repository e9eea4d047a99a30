import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { begun, called, posterOf, seen, signs } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('tells who was invited, with the reason on the page', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下大雨' }));
  await village.settle();
  expect(await noticesOf(village.as('zhang-guihua'), meetingId)).toEqual([
    ...['meeting_cancelled', 'meeting_called'],
  ]);
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    ...{ state: 'cancelled', phase: 'over', cancelled: { reason: '下大雨' }, abilities: [] },
  });
  const again = village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下大雨' });
  expect(await refused(again)).toBe('not_now');
});

it('is refused when people have come', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await signs(village, 'zhang-guihua', { meetingId, code: await posterOf(village, meetingId) });
  expect((await seen(village.as('liu-qingshan'), meetingId)).abilities).not.toContain('cancel');
  const cancelled = village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '人少' });
  expect(await refused(cancelled)).toBe('has_met');
});

it.each([
  { because: 'not_allowed', who: 'zhang-guihua' },
  { because: 'not_allowed', who: 'tan-songbai' },
  { because: 'meeting_not_found', who: 'ma-dongfeng' },
])('is refused to $who: $because', async ({ because, who }) => {
  const village = aVillage();
  const meetingId = await called(village);
  const cancelled = village.as(who)(cancelMeeting, { meetingId, reason: '人少' });
  expect(await refused(cancelled)).toBe(because);
});
