import { readMinutes } from '@contracts/deliberation-minutes';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { MinutesText } from '@/components/minutes-text';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { minutesRefusals } from '@/text/deliberation-refusals';
import { minutesText } from '@/text/meeting-items';

/** What was said and settled, as it was published; to be read or listened to. */
export default function MinutesPage() {
  const { params } = useRouter();
  const { answer, again } = useAnswer(readMinutes, { meetingId: params['id'] ?? '' });
  return (
    <Screen title={minutesText.title}>
      <Reading answer={answer} again={again} sentences={minutesRefusals.readMinutes}>
        {(minutes) => <MinutesText minutes={minutes} />}
      </Reading>
    </Screen>
  );
}
