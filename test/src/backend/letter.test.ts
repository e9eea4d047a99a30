/** @jest-environment node */
import { commonRefusals } from '@contracts/contract';
import { isDue, isPassing, type Letter, pauseAfter } from '@/backend/letter';

it('waits longer after each attempt, a quarter of an hour at the most', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 1000].map(pauseAfter);
  expect(pauses).toEqual([2, 5, 15, 60, 300, 900, 900, 900].map((seconds) => seconds * 1000));
});

it('takes only "not now" for passing: every other no is an answer', () => {
  expect(commonRefusals.filter(isPassing)).toEqual([
    'try_again',
    'internal_error',
    'words_not_checked',
  ]);
  expect(isPassing('request_not_found')).toBe(false);
});

describe('a letter that has been tried twice, and so pauses for five seconds', () => {
  const tried: Letter = {
    ...{ callId: 'call', operation: 'requests.addWords', input: {}, enclosures: [], as: '' },
    ...{ writtenAt: 0, attempts: 2, nextAt: 100_000 },
  };

  it.each([
    ['as its pause ends', 100_000, true],
    ['long after', 900_000, true],
    ['a moment before', 99_999, false],
    ['as its pause begins', 95_000, false],
    ['when the clock of the phone was put back before it', 94_999, true],
    ['when that was by a day', 95_000 - 86_400_000, true],
  ])('%s (%i): due is %s', (_when, now, isIt) => {
    expect(isDue(tried, now)).toBe(isIt);
  });
});
