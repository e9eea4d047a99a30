/** All villages of the product live in one zone, and it has no summer time. */
const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** `11月23日`. */
export function dayOf(instant: number): string {
  const { month, day } = inShanghai(instant);
  return `${month}月${day}日`;
}

/** `2026年11月23日`. */
export function fullDayOf(instant: number): string {
  return `${inShanghai(instant).year}年${dayOf(instant)}`;
}

/** `11月23日 15:04`. */
export function momentOf(instant: number): string {
  return `${dayOf(instant)} ${timeOf(instant)}`;
}

/** `15:04`. */
export function timeOf(instant: number): string {
  const { hour, minute } = inShanghai(instant);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** `周六`. The first of January 1970 was a Thursday. */
export function weekdayOf(instant: number): string {
  return `周${'四五六日一二三'.charAt(dayNumber(instant) % 7)}`;
}

/** `20261128`, as a day is written into a field. */
export function writtenDayOf(instant: number): string {
  const { year, month, day } = inShanghai(instant);
  return [year, month, day].map((it) => String(it).padStart(2, '0')).join('');
}

/** How many midnights in Asia/Shanghai lie between: 0 is today, less than 0 is past. */
export function daysUntil(instant: number, now: number): number {
  return dayNumber(instant) - dayNumber(now);
}

/**
 * The instant of `20261130` and an hour in Asia/Shanghai, `19`, `19:30` or `1930`; nothing when there is no such day
 * or hour.
 */
export function instantOf(day: string, hour: string): number | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(day) ?? [];
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:：]?(\d{2}))?$/.exec(hour) ?? [];
  if (!year || !month || !date || !hours || Number(hours) > 23 || Number(minutes) > 59) {
    return undefined;
  }
  const utc = Date.UTC(
    ...([Number(year), Number(month) - 1, Number(date), Number(hours), Number(minutes)] as const),
  );
  const meant = new Date(utc);
  const isRealDay =
    meant.getUTCMonth() === Number(month) - 1 && meant.getUTCDate() === Number(date);
  return isRealDay ? utc - SHANGHAI : undefined;
}

function dayNumber(instant: number): number {
  return Math.floor((instant + SHANGHAI) / DAY);
}

function inShanghai(instant: number): CalendarDay {
  const shifted = new Date(instant + SHANGHAI);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** `2026-11-30` of `20261130` as it is written into a field; nothing when there is no such day. */
export function dashedDay(written: string): string | undefined {
  return instantOf(written, '0') === undefined
    ? undefined
    : [written.slice(0, 4), written.slice(4, 6), written.slice(6)].join('-');
}

/** `2026年3月1日` of `2026-03-01`. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
}
