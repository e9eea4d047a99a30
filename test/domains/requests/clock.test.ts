import { startClock } from '../../../cloudfunctions/domains/requests/clock';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { type ClockKey, clocks } from '../../../cloudfunctions/law/clocks';

const at = (text: string) => Date.parse(`${text}+08:00`);

it('warns of a petition on its nominal last day, although that is a Saturday', () => {
  const clock = startClock('petition.notify', at('2026-11-20T10:00'));
  expect(dayOf(clock.nominalAt)).toBe('2026-12-05');
  expect(dayOf(clock.effectiveAt)).toBe('2026-12-07');
  expect(clock.dueAt).toBe(clock.nominalAt);
  expect(clock).toMatchObject({ key: 'petition.notify', startedAt: at('2026-11-20T10:00') });
});

it('gives a civil period until the next working day', () => {
  const clock = startClock('mediation.handle', at('2026-11-20T10:00'));
  expect(dayOf(clock.nominalAt)).toBe('2026-12-20');
  expect(dayOf(clock.dueAt)).toBe('2026-12-21');
  expect(clock.dueAt).toBe(clock.effectiveAt);
});

it('runs a danger by the hour', () => {
  const event = at('2026-12-31T23:30');
  expect(startClock('safety.report', event).dueAt).toBe(event + 3_600_000);
});

it.each(Object.keys(clocks) as ClockKey[])('%s ends after it begins', (key) => {
  const event = at('2026-02-14T12:00');
  const { nominalAt, effectiveAt, dueAt } = startClock(key, event);
  expect(nominalAt).toBeGreaterThan(event);
  expect(effectiveAt).toBeGreaterThanOrEqual(nominalAt);
  expect([nominalAt, effectiveAt]).toContain(dueAt);
});
