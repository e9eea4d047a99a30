import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { useNow } from '@/components/use-now';
import { meetings } from '@/text/meetings';

interface MinutesAwaitedProps {
  readonly meeting: Pick<MeetingShown, 'phase' | 'minutesBy'>;
}

/** The meeting is over: by when one can read what came of it. */
export function MinutesAwaited({ meeting: { phase, minutesBy } }: MinutesAwaitedProps) {
  const now = useNow();
  if (phase !== 'over' || minutesBy === undefined) {
    return null;
  }
  return minutesBy < now ? (
    <View className="tag tag-due">{meetings.minutesLate(minutesBy)}</View>
  ) : (
    <View className="strong">{meetings.minutesBy(minutesBy)}</View>
  );
}
