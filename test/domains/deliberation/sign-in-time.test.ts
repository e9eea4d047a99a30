import {
  isWhileItIsOn,
  sentUntil,
  timeOfSignIn,
} from '../../../cloudfunctions/domains/deliberation/sign-in-time';
import { TONIGHT } from '../../builders/meetings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const meeting = { startsAt: TONIGHT };

it.each([
  [-2 * HOUR - 1, false],
  [-2 * HOUR, true],
  [0, true],
  [12 * HOUR, true],
  [12 * HOUR + 1, false],
])('%i after its start it is on: %s', (after, isOn) => {
  expect(isWhileItIsOn(meeting, TONIGHT + after)).toBe(isOn);
});

it.each([
  ['scanned and sent at once', HOUR, HOUR, 'good'],
  ['a clock that is a day slow, seen while it is on', -DAY, HOUR, 'good'],
  ['a clock that is a day fast, seen while it is on', 25 * HOUR, HOUR, 'good'],
  ['sent the next day', HOUR, 20 * HOUR, 'good'],
  ['scanned the next day', 20 * HOUR, 20 * HOUR, 'not_at_that_time'],
  ['said to be of later than it arrived', 3 * DAY + 1, 3 * DAY, 'not_at_that_time'],
  ['scanned before the poster hung', -3 * HOUR, 20 * HOUR, 'not_at_that_time'],
  ['sent after thirty-one days', HOUR, 31 * DAY, 'sent_too_late'],
] as const)('%s', (_what, signed, received, what) => {
  const claim = { signedAt: TONIGHT + signed, receivedAt: TONIGHT + received };
  expect(timeOfSignIn(meeting, claim)).toBe(what);
});

it.each([
  [0, 'good'],
  [1, 'sent_too_late'],
] as const)('the last instant for sending and %i millisecond', (more, what) => {
  const claim = { signedAt: TONIGHT, receivedAt: sentUntil(meeting) + more };
  expect(timeOfSignIn(meeting, claim)).toBe(what);
});
