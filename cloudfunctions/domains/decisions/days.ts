const DAY = 86_400_000;

/** The last millisecond of a period of days that begins the day after `day` (民法典 Art 201). */
export function lastInstant(day: string, days: number): number {
  return Date.parse(`${day}T00:00:00+08:00`) + (days + 1) * DAY - 1;
}
