import { changeMeeting } from '@contracts/deliberation';
import { Change } from '@/workbench/meeting/change';
import { aMeetingShown } from '../../builders/meetings';
import { namesOf, open, says, sentOnce, shown, tap, tapInSheet, write } from '../../builders/pages';

it('sends only what is different', async () => {
  says(changeMeeting, { meetingId: 'meeting-1', startsAt: 1 });
  open(<Change meeting={aMeetingShown({ abilities: ['change'] })} />);
  await tap('改时间、地点或人');
  await write('几点（写成19:30）', '20:00');
  await write('再加一件要商量的事', '装路灯');
  await tapInSheet('改时间、地点或人');
  await shown('改好了，已经告诉大家。');
  expect(await sentOnce(changeMeeting)).toEqual({
    ...{ meetingId: 'meeting-1', startsAt: Date.UTC(2026, 10, 23, 12) },
    addTopics: [{ title: '装路灯' }],
  });
});

it('is not offered to others', () => {
  open(<Change meeting={aMeetingShown()} />);
  expect(namesOf('button')).toEqual([]);
});
