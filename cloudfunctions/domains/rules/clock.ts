import { dueAfter } from '../../kernel/calendar';
import { type ClockKey, clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';

/** The last instant of a period that begins with something that happened. It is never set again. */
export function dueOf(key: ClockKey, at: number): number {
  const { warnsOn, ...period } = clocks[key];
  const { nominalAt, effectiveAt } = dueAfter(at, period, workCalendar);
  return warnsOn === 'nominal' ? nominalAt : effectiveAt;
}
