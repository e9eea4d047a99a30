import { readConsent } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { privacy } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { MyThings } from './my-things';
import { Purpose } from './purpose';

/** What is kept on whose consent, in the words that hold today, and the way out of it. */
export default function PrivacyPage() {
  const { answer, again } = useAnswer(readConsent, {});
  return (
    <Screen title={privacy.title}>
      <View>{privacy.first}</View>
      <Reading answer={answer} again={again} sentences={organisationRefusals.readConsent}>
        {({ notices }) => (
          <View className="group wide-gap">
            {notices.map((notice) => (
              <Purpose key={notice.purpose} notice={notice} />
            ))}
          </View>
        )}
      </Reading>
      <MyThings />
    </Screen>
  );
}
