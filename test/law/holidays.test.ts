import { holidayYears, workCalendar } from '../../cloudfunctions/law/holidays';

/** The day in China whose 0:00 this is: eight hours later it is that day in Greenwich, too. */
const dayIn = (at: number) => new Date(at + 8 * 3_600_000);

describe('the holiday table', () => {
  it('counts the days that the schedules announce', () => {
    const days = (year: number) =>
      [...workCalendar.rest].filter((it) => dayIn(it).getUTCFullYear() === year);
    expect(days(2025)).toHaveLength(1 + 8 + 3 + 5 + 3 + 8);
    expect(days(2026)).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7);
  });

  it('has days worked for holidays only on weekends, and never a day that is both', () => {
    for (const day of workCalendar.work) {
      expect([0, 6]).toContain(dayIn(day).getUTCDay());
      expect(dayIn(day).toISOString()).toMatch(/T00:00:00.000Z$/);
      expect(workCalendar.rest.has(day)).toBe(false);
    }
  });

  it.each(holidayYears.map((it) => [it.year, it] as const))('%i stays in its year', (year, row) => {
    const days = [...row.holidays.flatMap(({ from, until }) => [from, until]), ...row.worked];
    expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
    expect(row.holidays.every(({ from, until }) => from <= until)).toBe(true);
    expect(row.source).not.toBe('');
  });

  it('does not pretend to know a year that is not published', () => {
    const unknown = holidayYears.filter(({ status }) => status === 'unverified');
    expect(unknown.map(({ year }) => year)).toEqual([2027]);
    expect(unknown.every(({ worked }) => worked.length === 0)).toBe(true);
  });
});
