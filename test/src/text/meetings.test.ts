import { stateOfMeeting, whenOf } from '@/text/meetings';
import { TONIGHT } from '../builders/meetings';
import { DAY, MORNING } from '../builders/shown';

it.each([
  ['tonight', TONIGHT, '今晚 19:30（11月23日 周一）'],
  ['this morning', MORNING, '今天 9:00（11月23日 周一）'],
  ['tomorrow evening', TONIGHT + DAY, '明天 19:30（11月24日 周二）'],
  ['the day after', TONIGHT + 2 * DAY, '后天 19:30（11月25日 周三）'],
  ['later', TONIGHT + 3 * DAY, '11月26日 周四 19:30'],
  ['yesterday', TONIGHT - DAY, '11月22日 周日 19:30'],
])('of %s it says %s', (_when, startsAt, said) => {
  expect(whenOf(startsAt, MORNING)).toBe(said);
});

it.each([
  ['called', 'on', '正在开'],
  ['drawn_up', 'over', '开完了'],
  ['published', 'over', '记录已贴出'],
  ['cancelled', 'over', '不开了'],
] as const)('of %s and %s it says %s', (state, phase, said) => {
  expect(stateOfMeeting(state, phase)).toBe(said);
});
