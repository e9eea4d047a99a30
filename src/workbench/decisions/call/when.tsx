import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { useNow } from '@/components/use-now';
import { daysUntil } from '@/text/days';
import { calling } from '@/text/decision-desk';
import { type CallDraft, meetingAtOf } from './draft';

interface WhenAndWhereProps {
  readonly draft: CallDraft;
  /** By the days of notice that the law or the custom wants; not known before the body is. */
  readonly earliestAt: number | undefined;
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** The day, the hour and the place; too early a day says from when it may be. */
export function WhenAndWhere({ draft, earliestAt, change }: WhenAndWhereProps) {
  const now = useNow();
  return (
    <View className="group wide-gap">
      {earliestAt === undefined || daysUntil(earliestAt, now) <= 0 ? null : (
        <View className="banner">{calling.earliest(earliestAt)}</View>
      )}
      <Field
        id="meeting-day"
        label={calling.day}
        type="number"
        value={draft.day}
        longest={8}
        wrong={wrongWith(draft, earliestAt)}
        onChange={(day) => {
          change({ day });
        }}
      />
      <Field
        id="meeting-hour"
        label={calling.hour}
        value={draft.hour}
        longest={5}
        onChange={(hour) => {
          change({ hour });
        }}
      />
      <Field
        id="meeting-place"
        label={calling.place}
        placeholder={calling.placeExample}
        value={draft.place}
        longest={60}
        onChange={(place) => {
          change({ place });
        }}
      />
    </View>
  );
}

/** Only what has been written whole is looked at. */
function wrongWith(draft: CallDraft, earliestAt: number | undefined): string | undefined {
  if (draft.day.length < 8 || draft.hour === '') {
    return undefined;
  }
  const at = meetingAtOf(draft);
  if (at === undefined) {
    return calling.dayWrong;
  }
  return earliestAt !== undefined && at < earliestAt ? calling.tooEarly(earliestAt) : undefined;
}
