import assert from 'node:assert';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China keeps one zone, eight hours ahead, summer and winter; the functions run in UTC. */
const AHEAD = 8 * HOUR;

export type PeriodUnit = 'hour' | 'calendarDay' | 'workingDay' | 'month';
type Period = Readonly<{ amount: number; unit: PeriodUnit }>;
/** Where the year leaves the ordinary week: holidays, and weekend days worked for them (调休), each by its 0:00. */
type WorkCalendar = Readonly<Record<'rest' | 'work', ReadonlySet<number>>>;

/** The day of the village, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at + AHEAD).toISOString().slice(0, 10);
}
/** 0:00 of that day in the village. */
export function startOfDay(at: number): number {
  return at - ((at + AHEAD) % DAY);
}
/** How many midnights lie between: 0 the same day, 1 tomorrow, negative for what is past. */
export function daysBetween(from: number, to: number): number {
  return (startOfDay(to) - startOfDay(from)) / DAY;
}
export function isWorkingDay(at: number, { rest, work }: WorkCalendar): boolean {
  const isWeekend = new Date(at + AHEAD).getUTCDay() % 6 === 0;
  return (isWeekend ? work : rest).has(startOfDay(at)) === isWeekend;
}

/**
 * The last millisecond of a period, so that `dayOf` names its last day: the day after the event is the first
 * (民法典 Art 201), a month ends on the corresponding day or its own last (202), the last day ends at 24:00 and
 * `effectiveAt` waits for a working day (203). A petition is warned of by `nominalAt`. Hours simply run.
 */
export function dueAfter(eventAt: number, { amount, unit }: Period, days: WorkCalendar) {
  assert(Number.isSafeInteger(amount) && amount > 0, 'a period is a whole number of units');
  if (unit === 'hour') {
    return { nominalAt: eventAt + amount * HOUR, effectiveAt: eventAt + amount * HOUR };
  }
  let last = startOfDay(eventAt);
  if (unit === 'month') {
    last = monthsLater(last, amount);
  } else if (unit === 'calendarDay') {
    last += amount * DAY;
  } else {
    for (let counted = 0; counted < amount; counted += 1) {
      last = workingFrom(last + DAY, days);
    }
  }
  return { nominalAt: last + DAY - 1, effectiveAt: workingFrom(last, days) + DAY - 1 };
}
function workingFrom(day: number, days: WorkCalendar): number {
  return isWorkingDay(day, days) ? day : workingFrom(day + DAY, days);
}
function monthsLater(day: number, months: number): number {
  const from = new Date(day + AHEAD);
  const end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return end.setUTCDate(Math.min(from.getUTCDate(), end.getUTCDate())) - AHEAD;
}
