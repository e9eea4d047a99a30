import { emptyMinutes, minutesOf } from '@/workbench/minutes/draft';
import { aMeetingShown, TONIGHT } from '../../builders/meetings';

const meeting = aMeetingShown();
const HOUR = 3_600_000;

it('begins with the day and the hour for which it was called', () => {
  expect(emptyMinutes(meeting)).toMatchObject({ day: '20261123', from: '19:30', until: '' });
});

it('is the minutes in the words of the contract, blanks left out', () => {
  const draft = { ...emptyMinutes(meeting), until: '20:30', summary: ' 来的人多 ', talk: ' ' };
  expect(minutesOf(meeting, { ...draft, topics: { 'topic-1': '先清上段', other: 'x' } })).toEqual({
    ...{ meetingId: 'meeting-1', heldFrom: TONIGHT, heldUntil: TONIGHT + HOUR },
    summary: '来的人多',
    topics: [{ topicId: 'topic-1', said: '先清上段' }],
  });
});

it('is not whole without the hour at which it ended', () => {
  expect(minutesOf(meeting, emptyMinutes(meeting))).toBeUndefined();
});
