import { MinutesAwaited } from '@/components/minutes-awaited';
import { isShown, open, shown } from '../builders/pages';
import { MORNING } from '../builders/shown';

const DAY = 86_400_000;

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says the day, up to its last instant', async () => {
  open(<MinutesAwaited meeting={{ phase: 'over', minutesBy: MORNING }} />);
  await shown('记录最迟11月23日贴出来');
});

it('says that they are late, and whom to ask', async () => {
  open(<MinutesAwaited meeting={{ phase: 'over', minutesBy: MORNING - 1 }} />);
  await shown('记录最迟该11月23日贴出来，还没有。已经催过，也可以去问主持的人。');
});

it.each([
  { phase: 'coming', minutesBy: MORNING + 7 * DAY },
  { phase: 'on', minutesBy: MORNING + 7 * DAY },
  { phase: 'over' },
] as const)('says nothing while none are owed: %j', (meeting) => {
  open(<MinutesAwaited meeting={meeting} />);
  expect(isShown(/^记录/)).toBe(false);
});
