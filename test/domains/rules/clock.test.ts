import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { dueOf } from '../../../cloudfunctions/domains/rules/clock';
import { MONDAY_MORNING } from '../../builders/village';

it.each([
  ['convention.notice', '2026-12-03'],
  ['convention.file', '2026-12-03'],
  ['convention.fileUrge', '2026-11-30'],
  ['convention.rise', '2026-11-30'],
] as const)('%s ends on %s', (key, day) => {
  expect(dayOf(dueOf(key, MONDAY_MORNING))).toBe(day);
});

it('a filing that would end on a Saturday may wait for Monday, a notice does not', () => {
  const wednesday = MONDAY_MORNING + 2 * 86_400_000;
  expect(dayOf(dueOf('convention.file', wednesday))).toBe('2026-12-07');
  expect(dayOf(dueOf('convention.notice', wednesday))).toBe('2026-12-05');
});
