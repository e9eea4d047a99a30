import { clocks } from '../../law/clocks';
import { parameters } from '../../law/parameters';
import { workCalendar } from '../../law/holidays';
import { dueAfter } from '../../kernel/calendar';
import { lastsUntil, type Meeting } from './meeting';

const HOUR = 3_600_000;

type Begins = Pick<Meeting, 'startsAt'>;
interface Claim {
  /** What the phone's own clock said when the code was scanned. */
  readonly signedAt: number;
  readonly receivedAt: number;
}

/**
 * Whether somebody may have been there. What arrives while the meeting is on proves itself, whatever the phone's
 * clock says; what arrives later is believed when the phone says that it was then, and not after some weeks.
 */
export function timeOfSignIn(
  meeting: Begins,
  { signedAt, receivedAt }: Claim,
): 'good' | 'not_at_that_time' | 'sent_too_late' {
  if (isWhileItIsOn(meeting, receivedAt)) {
    return 'good';
  }
  if (signedAt > receivedAt || !isWhileItIsOn(meeting, signedAt)) {
    return 'not_at_that_time';
  }
  return receivedAt <= sentUntil(meeting) ? 'good' : 'sent_too_late';
}

export function isWhileItIsOn(meeting: Begins, at: number): boolean {
  const opens = meeting.startsAt - parameters['meeting.signInBefore'].value * HOUR;
  return opens <= at && at <= lastsUntil(meeting);
}

export function sentUntil({ startsAt }: Begins): number {
  return dueAfter(startsAt, clocks['meeting.signInSent'], workCalendar).nominalAt;
}
