import {
  dashedDay,
  dayInWords,
  dayOf,
  daysUntil,
  fullDayOf,
  instantOf,
  momentOf,
  timeOf,
  weekdayOf,
  writtenDayOf,
} from '@/text/days';

/** An instant by the clock on the village's wall. */
function at(day: number, hour: number, minute = 0): number {
  return Date.UTC(2026, 10, day, hour - 8, minute);
}

it('runs where it is another day than in the village', () => {
  expect(new Date(at(23, 9)).getDate()).toBe(22);
});

it.each([
  [at(23, 0), '11月23日', '11月23日 0:00'],
  [at(23, 9, 5), '11月23日', '11月23日 9:05'],
  [at(23, 23, 59), '11月23日', '11月23日 23:59'],
  [at(24, 0), '11月24日', '11月24日 0:00'],
  [Date.UTC(2026, 11, 31, 16), '1月1日', '1月1日 0:00'],
])('%i is %s, %s', (instant, day, moment) => {
  expect(dayOf(instant)).toBe(day);
  expect(momentOf(instant)).toBe(moment);
});

it('names the year of the village, not of the phone', () => {
  expect(fullDayOf(Date.UTC(2026, 11, 31, 15, 59))).toBe('2026年12月31日');
  expect(fullDayOf(Date.UTC(2026, 11, 31, 16))).toBe('2027年1月1日');
});

it.each([
  ['the same minute', at(23, 9), at(23, 9), 0],
  ['later today', at(23, 23, 59), at(23, 0), 0],
  ['a minute past midnight', at(24, 0, 1), at(23, 23, 59), 1],
  ['earlier today', at(23, 0), at(23, 23, 59), 0],
  ['yesterday', at(22, 23, 59), at(23, 0), -1],
  ['in a month', at(23 + 30, 9), at(23, 9), 30],
])('counts midnights: %s', (_what, instant, now, days) => {
  expect(daysUntil(instant, now)).toBe(days);
});

it.each([
  ['20261130', '19', at(30, 19)],
  ['20261130', '0', at(30, 0)],
  ['20261130', '09', at(30, 9)],
  ['20280229', '9', Date.UTC(2028, 1, 29, 1)],
])('%s at %s', (day, hour, instant) => {
  expect(instantOf(day, hour)).toBe(instant);
});

it.each([
  ['20261131', '19'],
  ['20270229', '9'],
  ['20261301', '9'],
  ['20260001', '9'],
  ['20261100', '9'],
  ['2026113', '9'],
  ['11月30日', '9'],
  ['', ''],
  ['20261130', '24'],
  ['20261130', ''],
  ['20261130', '9点'],
  ['20261130', '-1'],
])('there is no %s at %s', (day, hour) => {
  expect(instantOf(day, hour)).toBeUndefined();
});

it.each([
  [at(23, 0), '0:00', '周一', '20261123'],
  [at(28, 19, 30), '19:30', '周六', '20261128'],
  [at(29, 23, 59), '23:59', '周日', '20261129'],
  [Date.UTC(2027, 0, 2, 16), '0:00', '周日', '20270103'],
])('of %i the hour is %s, the day %s, written %s', (instant, time, weekday, written) => {
  expect(timeOf(instant)).toBe(time);
  expect(weekdayOf(instant)).toBe(weekday);
  expect(writtenDayOf(instant)).toBe(written);
});

it.each(['19:30', '19：30', '1930'])('reads %s as half past seven in the evening', (hour) => {
  expect(instantOf('20261128', hour)).toBe(at(28, 19, 30));
});

it('reads half past nine in the morning from three figures, and no 61st minute', () => {
  expect(instantOf('20261128', '930')).toBe(at(28, 9, 30));
  expect(instantOf('20261128', '19:61')).toBeUndefined();
  expect(instantOf('20261128', '19:3')).toBeUndefined();
});

it('a day that was written is a day of the calendar, and can be said', () => {
  expect(dashedDay('20261130')).toBe('2026-11-30');
  expect(dashedDay('20260230')).toBeUndefined();
  expect(dashedDay('2026')).toBeUndefined();
  expect(dayInWords('2026-03-01')).toBe('2026年3月1日');
});
