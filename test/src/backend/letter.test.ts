/** @jest-environment node */
import { commonRefusals } from '@contracts/contract';
import { isPassing, pauseAfter } from '@/backend/letter';

it('waits longer after each attempt, a quarter of an hour at the most', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 1000].map(pauseAfter);
  expect(pauses).toEqual([2, 5, 15, 60, 300, 900, 900, 900].map((seconds) => seconds * 1000));
});

it('takes only "not now" for passing: every other no is an answer', () => {
  expect(commonRefusals.filter(isPassing)).toEqual(['try_again', 'internal_error']);
  expect(isPassing('request_not_found')).toBe(false);
});
