import {
  reopenedDue,
  risenAfter,
  silenceAfter,
  takenOnBy,
} from '../../../cloudfunctions/domains/requests/alarms';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';

/** Monday 2026-11-23, nine in the morning. */
const MONDAY = Date.UTC(2026, 10, 23, 1);
const DAY = 86_400_000;
const owner = { office: 'government', level: 'township', channel: 'judicial' } as const;

it('silence waits as long as a review may be asked for, and over a day of rest', () => {
  expect(dayOf(silenceAfter(MONDAY))).toBe('2026-12-23');
  // Thirty days after 2 December are New Year's Day, when the offices rest until the 4th.
  expect(dayOf(silenceAfter(MONDAY + 9 * DAY))).toBe('2027-01-04');
});

it('an office has its own days to take it on, never beyond the promised day', () => {
  const accept = 'village.accept' as const;
  expect(dayOf(takenOnBy({ ...owner, accept }, { dueAt: MONDAY + 60 * DAY }, MONDAY))).toBe(
    '2026-11-26',
  );
  expect(takenOnBy({ ...owner, accept }, { dueAt: MONDAY + DAY }, MONDAY)).toBe(MONDAY + DAY);
  expect(dayOf(takenOnBy({ ...owner, accept }, { dueAt: MONDAY - DAY }, MONDAY))).toBe(
    '2026-11-26',
  );
});

it('the office above has a week, or a day for what is urgent', () => {
  expect(dayOf(risenAfter(MONDAY, { urgent: false }))).toBe('2026-11-30');
  expect(dayOf(risenAfter(MONDAY, { urgent: true }))).toBe('2026-11-24');
});

it('a reopened request keeps its day while that is the later one', () => {
  const urgent = false;
  expect(reopenedDue({ urgent, dueAt: MONDAY + 40 * DAY }, MONDAY)).toBe(MONDAY + 40 * DAY);
  expect(dayOf(reopenedDue({ urgent, dueAt: MONDAY - DAY }, MONDAY))).toBe('2026-11-30');
});
