/** Section 1: instants, and days of China's one time zone, which has known no summer time since 1992. */

export const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** The last instant whose day still has a year of four digits. */
export const INSTANT_MAX = 253_402_271_999_999;

export function dayOf(instant: number): string {
  return new Date(instant + CHINA).toISOString().slice(0, 10);
}

/** How many midnights lie between two instants. */
export function daysFrom(start: number, end: number): number {
  return Math.floor((end + CHINA) / DAY) - Math.floor((start + CHINA) / DAY);
}

/** The day itself is not counted: the period runs out at the end of the n-th day after it. */
export function lastInstantAfter(day: string, days: number): number {
  return startOf(day) + (days + 1) * DAY - 1;
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = startOf(text);
  return !Number.isNaN(instant) && dayOf(instant) === text;
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA;
}
