import { endOf, minutesOwed } from '../../../cloudfunctions/domains/deliberation/clock';
import { MONDAY_MORNING } from '../../builders/village';

/** The last instant of a day of the village. */
function lastOf(month: number, day: number, year = 2026): number {
  return Date.UTC(year, month - 1, day, 16) - 1;
}

it.each([
  ['meeting.reply', lastOf(12, 8)],
  ['meeting.risen', lastOf(11, 30)],
  ['meeting.minutesReminder', lastOf(11, 27)],
  ['meeting.minutes', lastOf(11, 30)],
  ['meeting.silence', lastOf(12, 23)],
  ['meeting.escalated', lastOf(12, 23)],
  ['meeting.done', lastOf(1, 22, 2027)],
] as const)('%s counts from the day after and ends with a working day', (key, end) => {
  expect(endOf(key, MONDAY_MORNING)).toBe(end);
});

it('minutes are owed a week after the evening, with a reminder on the fourth day', () => {
  expect(minutesOwed(MONDAY_MORNING)).toEqual({
    ...{ minutesRemindAt: lastOf(11, 27), minutesDueAt: lastOf(11, 30) },
  });
});
