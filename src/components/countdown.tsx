import { View } from '@tarojs/components';
import { dayOf, daysUntil } from '@/text/days';
import { parts } from '@/text/parts';

interface CountdownProps {
  readonly dueAt: number;
  readonly now: number;
  /** To whom an overdue thing went. */
  readonly wentTo?: string | undefined;
}

/** How many days are left, counted as the law counts them; an overdue clock says so, and to whom it went. */
export function Countdown({ dueAt, now, wentTo }: CountdownProps) {
  const isLate = now > dueAt;
  const days = daysUntil(dueAt, now);
  return (
    <View className={`countdown ${isLate ? 'countdown-late' : ''}`}>
      {isLate ? parts.overdue(-days, wentTo) : parts.daysLeft(days, dayOf(dueAt))}
    </View>
  );
}
