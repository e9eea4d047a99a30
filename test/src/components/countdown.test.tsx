import { screen } from '@testing-library/react';
import { Countdown } from '@/components/countdown';
import { open } from '../builders/pages';

const NINE = Date.UTC(2026, 10, 23, 1);
const HOUR = 3_600_000;

it.each([
  [NINE + 30 * 24 * HOUR, undefined, '还有30天（12月23日前）'],
  [NINE + 15 * HOUR, undefined, '还有1天（11月24日前）'],
  [NINE + 14 * HOUR, undefined, '今天到期（11月23日）'],
  [NINE, undefined, '今天到期（11月23日）'],
  [NINE - HOUR, undefined, '今天已过期'],
  [NINE - 10 * HOUR, '晴川镇', '1天前已过期，已上报晴川镇'],
])('due at %i, gone to %s: %s', (dueAt, wentTo, said) => {
  open(<Countdown dueAt={dueAt} now={NINE} wentTo={wentTo} />);
  expect(screen.getByText(said).classList.contains('countdown-late')).toBe(dueAt < NINE);
});
