import { dueAfter } from '../../kernel/calendar';
import { type ClockKey, clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';

/** By when the minutes of a meeting hang, and when whoever owes them is reminded; both count from its hour. */
export function minutesOwed(startsAt: number) {
  return {
    minutesRemindAt: endOf('meeting.minutesReminder', startsAt),
    minutesDueAt: endOf('meeting.minutes', startsAt),
  };
}

/** When a period of the law or of the design ends that begins with an event. It is never begun again. */
export function endOf(key: ClockKey, at: number): number {
  const { warnsOn, ...period } = clocks[key];
  const ends = dueAfter(at, period, workCalendar);
  return warnsOn === 'nominal' ? ends.nominalAt : ends.effectiveAt;
}
