import { lastInstant } from '../../../cloudfunctions/domains/decisions/days';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';

it('counts from the day after, and ends at midnight in the village', () => {
  const until = lastInstant('2026-11-23', 7);
  expect(dayOf(until)).toBe('2026-11-30');
  expect(dayOf(until + 1)).toBe('2026-12-01');
});
