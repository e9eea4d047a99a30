import { View } from '@tarojs/components';
import { dayOf, weekdayOf, writtenDayOf } from '@/text/days';
import { parts } from '@/text/parts';
import { ChipChoice } from './chip-choice';
import { Field } from './field';
import { useNow } from './use-now';

interface WhenFieldProps {
  readonly id: string;
  readonly label: string;
  /** `20261128`. */
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** `19:30`; without it only a day is asked. */
  readonly hour?: string;
  readonly onHour?: (hour: string) => void;
  /** Which days are one tap away, counted from today. */
  readonly near?: readonly number[];
}

const DAY = 86_400_000;
const THIS_WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** A day, one tap for those that are near and written for any other, and the hour of it. */
export function WhenField(props: WhenFieldProps) {
  const { id, label, day, onDay, hour, onHour, near = THIS_WEEK } = props;
  const now = useNow();
  return (
    <View className="group">
      <View className="strong">{label}</View>
      <ChipChoice
        label={label}
        choices={near.map((ahead) => {
          const at = now + ahead * DAY;
          return { value: writtenDayOf(at), name: parts.nearDay(dayOf(at), weekdayOf(at)) };
        })}
        chosen={day}
        onChoose={onDay}
      />
      <Field
        id={`${id}-day`}
        label={parts.anotherDay}
        value={day}
        longest={12}
        type="number"
        onChange={onDay}
      />
      {hour === undefined || !onHour ? null : (
        <Field id={`${id}-hour`} label={parts.atHour} value={hour} longest={8} onChange={onHour} />
      )}
    </View>
  );
}
