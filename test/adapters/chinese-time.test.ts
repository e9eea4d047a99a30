import { chineseTime } from '../../cloudfunctions/adapters/chinese-time';

it('writes an instant as the clock in the village shows it', () => {
  expect(chineseTime(Date.UTC(2026, 10, 24, 15, 59, 59, 999))).toBe('2026年11月24日 23:59');
  expect(chineseTime(Date.UTC(2026, 11, 31, 16))).toBe('2027年1月1日 00:00');
});
