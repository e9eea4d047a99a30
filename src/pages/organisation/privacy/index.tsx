import { readConsent } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Heading } from '@/components/heading';
import { NoticeText } from '@/components/notice-sheet';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useMe } from '@/session/use-me';
import { privacy } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { MyThings } from './my-things';
import { Purpose } from './purpose';

/** What is kept on whose consent, in the words that hold today, and the way out of it. */
export default function PrivacyPage() {
  const { me } = useMe();
  /** Of a phone without WeChat nothing is kept, so there is nothing to agree to, to take along or to remove. */
  const isNobody = me?.kind === 'visitor';
  const { answer, again } = useAnswer(readConsent, {});
  return (
    <Screen title={privacy.title}>
      <View>{privacy.first}</View>
      <Reading answer={answer} again={again} sentences={organisationRefusals.readConsent}>
        {({ notices }) => (
          <View className="group wide-gap">
            {notices.map((notice) =>
              isNobody ? (
                <View key={notice.purpose} className="card">
                  <Heading text={notice.title} />
                  <NoticeText notice={notice} />
                </View>
              ) : (
                <Purpose key={notice.purpose} notice={notice} />
              ),
            )}
          </View>
        )}
      </Reading>
      {isNobody ? <View className="card">{privacy.nobody}</View> : <MyThings />}
    </Screen>
  );
}
