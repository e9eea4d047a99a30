import fc from 'fast-check';
import {
  dayOf,
  daysBetween,
  dueAfter,
  isWorkingDay,
  type PeriodUnit,
  startOfDay,
} from '../../cloudfunctions/kernel/calendar';
import { workCalendar } from '../../cloudfunctions/law/holidays';

const DAY = 86_400_000;

/** An instant by the clock on the village wall. */
const at = (text: string) => Date.parse(`${text}+08:00`);

const ordinaryWeek = { rest: new Set<number>(), work: new Set<number>() };

/** From 2025 to 2028: the years with holidays, and one without. */
const anInstant = fc.integer({ min: at('2025-01-01T00:00'), max: at('2028-12-31T23:59') });

const lastDays = (eventAt: number, amount: number, unit: PeriodUnit, days = workCalendar) => {
  const { nominalAt, effectiveAt } = dueAfter(eventAt, { amount, unit }, days);
  return [dayOf(nominalAt), dayOf(effectiveAt)];
};

describe('a day', () => {
  it('is a Chinese day, wherever the machine stands', () => {
    expect(process.env['TZ']).toBe('America/Anchorage');
    expect(dayOf(at('2026-11-23T00:00'))).toBe('2026-11-23');
    expect(dayOf(at('2026-11-23T23:59:59.999'))).toBe('2026-11-23');
    expect(startOfDay(at('2026-11-23T07:59'))).toBe(at('2026-11-23T00:00'));
    expect(startOfDay(at('2026-11-23T00:00'))).toBe(at('2026-11-23T00:00'));
  });

  it.each([
    ['2026-03-08T12:00', '2026-03-09'],
    ['2026-11-01T01:30', '2026-11-02'],
    ['2026-11-01T17:30', '2026-11-02'],
  ])('knows no summer time: the day after %s is %s', (event, next) => {
    expect(dayOf(at(event) + DAY)).toBe(next);
    expect(dayOf(startOfDay(at(event)) + DAY)).toBe(next);
  });

  it.each([
    ['2026-11-23T00:00', '2026-11-23T23:59', 0],
    ['2026-11-23T23:59', '2026-11-24T00:00', 1],
    ['2026-12-31T23:00', '2027-01-01T01:00', 1],
    ['2028-02-28T12:00', '2028-03-01T12:00', 2],
    ['2026-11-23T12:00', '2026-11-20T12:00', -3],
  ])('from %s to %s there are %i midnights', (from, to, midnights) => {
    expect(daysBetween(at(from), at(to))).toBe(midnights);
  });

  it('has no gap and no overlap', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const start = startOfDay(instant);
        expect(start).toBeLessThanOrEqual(instant);
        expect(instant - start).toBeLessThan(DAY);
        expect(dayOf(start)).toBe(dayOf(instant));
        expect(dayOf(start - 1)).not.toBe(dayOf(instant));
        expect(start).toBe(at(`${dayOf(instant)}T00:00`));
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-28', true, 'the other one'],
    ['2026-02-16', false, 'a Monday of the Spring Festival'],
    ['2026-01-04', true, 'a Sunday worked for New Year'],
    ['2025-10-08', false, 'the last day of the long holiday'],
    ['2025-10-11', true, 'a Saturday worked for it'],
    ['2027-01-01', false, 'New Year, by the regulation itself'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(at(`${day}T12:00`), workCalendar)).toBe(works);
  });
});

describe('a period', () => {
  it('begins the day after and is open until 24:00 of its last day', () => {
    const due = dueAfter(at('2026-11-23T09:15'), { amount: 15, unit: 'calendarDay' }, workCalendar);
    expect(due.nominalAt).toBe(at('2026-12-09T00:00') - 1);
    expect(due.effectiveAt).toBe(due.nominalAt);
  });

  it.each([
    ['a petition told to the petitioner', '2026-11-23T09:00', 15, '2026-12-08', '2026-12-08'],
    ['sixty days across the end of the year', '2026-11-23T09:00', 60, '2027-01-22', '2027-01-22'],
    ['ending on a Saturday', '2026-11-23T09:00', 5, '2026-11-28', '2026-11-30'],
    ['ending on New Year before a weekend', '2026-12-22T09:00', 10, '2027-01-01', '2027-01-04'],
    [
      'ending on the first day of the Spring Festival',
      '2026-02-05T09:00',
      10,
      '2026-02-15',
      '2026-02-24',
    ],
    ['ending on a worked Saturday', '2026-02-04T09:00', 10, '2026-02-14', '2026-02-14'],
    ['ending on a Sunday before a worked week', '2026-09-10T09:00', 10, '2026-09-20', '2026-09-20'],
    ['ending in the long holiday', '2025-09-26T09:00', 5, '2025-10-01', '2025-10-09'],
    ['over a leap day', '2028-02-20T09:00', 10, '2028-03-01', '2028-03-01'],
    ['begun in the last minute of a day', '2026-11-23T23:59:59.999', 1, '2026-11-24', '2026-11-24'],
    ['begun in the first minute of a day', '2026-11-24T00:00', 1, '2026-11-25', '2026-11-25'],
  ])('in days: %s', (_, event, amount, nominal, effective) => {
    expect(lastDays(at(event), amount, 'calendarDay')).toEqual([nominal, effective]);
  });

  it.each([
    ['within a week', '2026-11-23T09:00', 3, '2026-11-26'],
    ['over a weekend', '2026-11-26T09:00', 3, '2026-12-01'],
    ['begun on a Saturday', '2026-11-28T09:00', 1, '2026-11-30'],
    ['over the Spring Festival and its worked Saturdays', '2026-02-13T09:00', 6, '2026-02-28'],
    ['begun before a chain of holidays', '2026-02-14T09:00', 1, '2026-02-24'],
    ['over New Year 2026, whose Sunday is worked', '2025-12-31T09:00', 1, '2026-01-04'],
    ['over the end of the year', '2026-12-30T09:00', 2, '2027-01-04'],
  ])('in working days: %s', (_, event, amount, last) => {
    expect(lastDays(at(event), amount, 'workingDay')).toEqual([last, last]);
  });

  it.each([
    ['2026-01-15T09:00', 1, '2026-02-15', '2026-02-24'],
    ['2026-01-31T09:00', 1, '2026-02-28', '2026-02-28'],
    ['2028-01-31T09:00', 1, '2028-02-29', '2028-02-29'],
    ['2026-12-31T09:00', 2, '2027-02-28', '2027-03-01'],
    ['2026-08-31T09:00', 6, '2027-02-28', '2027-03-01'],
    ['2026-11-30T23:30', 3, '2027-02-28', '2027-03-01'],
    ['2026-11-23T09:00', 12, '2027-11-23', '2027-11-23'],
    ['2024-02-29T09:00', 24, '2026-02-28', '2026-02-28'],
  ])('in months: from %s, %i months', (event, amount, nominal, effective) => {
    expect(lastDays(at(event), amount, 'month')).toEqual([nominal, effective]);
  });

  it('in hours runs through nights and holidays', () => {
    const event = at('2026-02-15T22:10:05.123');
    expect(dueAfter(event, { amount: 72, unit: 'hour' }, workCalendar)).toEqual({
      nominalAt: event + 3 * DAY,
      effectiveAt: event + 3 * DAY,
    });
  });

  it.each([0, -1, 1.5, NaN])('of %d units does not exist', (amount) => {
    expect(() => dueAfter(0, { amount, unit: 'calendarDay' }, workCalendar)).toThrow(
      'whole number',
    );
  });
});

describe('every period', () => {
  const aPeriod = fc.record({
    amount: fc.integer({ min: 1, max: 90 }),
    unit: fc.constantFrom<PeriodUnit>('calendarDay', 'workingDay', 'month'),
  });

  it('ends with the last millisecond of a day, effectively of a working day, never before its nominal end', () => {
    fc.assert(
      fc.property(anInstant, aPeriod, (event, period) => {
        const { nominalAt, effectiveAt } = dueAfter(event, period, workCalendar);
        expect(nominalAt).toBeGreaterThan(event);
        expect(startOfDay(nominalAt + 1)).toBe(nominalAt + 1);
        expect(startOfDay(effectiveAt + 1)).toBe(effectiveAt + 1);
        expect(effectiveAt).toBeGreaterThanOrEqual(nominalAt);
        expect(isWorkingDay(effectiveAt, workCalendar)).toBe(true);
        for (let day = nominalAt; day < effectiveAt; day += DAY) {
          expect(isWorkingDay(day, workCalendar)).toBe(false);
        }
      }),
    );
  });

  it('in working days has exactly that many working days', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 1, max: 60 }), (event, amount) => {
        const { nominalAt } = dueAfter(event, { amount, unit: 'workingDay' }, workCalendar);
        let counted = 0;
        for (let day = startOfDay(event) + DAY; day <= nominalAt; day += DAY) {
          counted += isWorkingDay(day, workCalendar) ? 1 : 0;
        }
        expect(counted).toBe(amount);
      }),
    );
  });

  it('in calendar days is as many midnights long', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 1, max: 400 }), (event, amount) => {
        const { nominalAt } = dueAfter(event, { amount, unit: 'calendarDay' }, ordinaryWeek);
        expect(daysBetween(event, nominalAt)).toBe(amount);
      }),
    );
  });

  it('begun the same day ends the same day, whatever the hour', () => {
    fc.assert(
      fc.property(
        anInstant,
        fc.integer({ min: 0, max: DAY - 1 }),
        aPeriod,
        (event, later, period) => {
          const sameDay = startOfDay(event) + later;
          expect(dueAfter(sameDay, period, workCalendar)).toEqual(
            dueAfter(event, period, workCalendar),
          );
        },
      ),
    );
  });
});
