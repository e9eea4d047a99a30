import { cancelMeeting } from '@contracts/deliberation';
import { Cancel } from '@/workbench/meeting/cancel';
import { aMeetingShown } from '../../builders/meetings';
import { namesOf, open, says, sentOnce, shown, tap, tapInSheet, write } from '../../builders/pages';

it('says why, and that everybody is told', async () => {
  says(cancelMeeting, { meetingId: 'meeting-1', state: 'cancelled' });
  open(<Cancel meeting={aMeetingShown({ abilities: ['cancel'] })} />);
  await tap('不开了');
  await write('原因（大家都看得到）', '下大雨');
  await tapInSheet('不开了');
  await shown('已经告诉大家。');
  expect(await sentOnce(cancelMeeting)).toEqual({ meetingId: 'meeting-1', reason: '下大雨' });
});

it('is not offered to others', () => {
  open(<Cancel meeting={aMeetingShown()} />);
  expect(namesOf('button')).toEqual([]);
});
