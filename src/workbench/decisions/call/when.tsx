import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { useNow } from '@/components/use-now';
import { WhenField } from '@/components/when-field';
import { daysUntil } from '@/text/days';
import { calling } from '@/text/decision-desk';
import { type CallDraft, meetingAtOf } from './draft';

interface WhenAndWhereProps {
  readonly draft: CallDraft;
  /** By the days of notice that the law or the custom wants; not known before the body is. */
  readonly earliestAt: number | undefined;
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** The first days that are lawful are one tap away. */
const NEAR = [0, 1, 2, 3, 4] as const;

/** The day, the hour and the place; too early a day says from when it may be. */
export function WhenAndWhere({ draft, earliestAt, change }: WhenAndWhereProps) {
  const now = useNow();
  const notice = earliestAt === undefined ? 0 : Math.max(0, daysUntil(earliestAt, now));
  const wrong = wrongWith(draft, earliestAt);
  return (
    <View className="group wide-gap">
      {earliestAt === undefined || notice === 0 ? null : (
        <View className="banner">{calling.earliest(earliestAt)}</View>
      )}
      <WhenField
        id="meeting"
        label={calling.when}
        near={NEAR.map((ahead) => notice + ahead)}
        day={draft.day}
        onDay={(day) => {
          change({ day });
        }}
        hour={draft.hour}
        onHour={(hour) => {
          change({ hour });
        }}
      />
      {wrong === undefined ? null : <View className="wrong">{wrong}</View>}
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
  if (draft.day.length < 8 || draft.hour.length < 4) {
    return undefined;
  }
  const at = meetingAtOf(draft);
  if (at === undefined) {
    return calling.dayWrong;
  }
  return earliestAt !== undefined && at < earliestAt ? calling.tooEarly(earliestAt) : undefined;
}
