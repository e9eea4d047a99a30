import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { countWords, meetings } from '@/text/meetings';

/** What is to be talked about, what became of it, and what hands were counted. */
export function Agenda({ meeting: { agenda, counts } }: { readonly meeting: MeetingShown }) {
  return (
    <View className="card">
      <Heading text={meetings.agenda} />
      {agenda.map(({ topicId, title, fromItemId, motion }, index) => (
        <View key={topicId} className="paper-line group">
          <View>{meetings.topic(index + 1, title)}</View>
          {fromItemId === undefined ? null : <View className="soft">{meetings.fromWish}</View>}
          {counts
            .filter((count) => count.topicId === topicId && count.stands)
            .map((count) => (
              <View key={count.recordedAt} className="group">
                <View>{count.question}</View>
                <View className="strong">
                  {countWords.figures(count.agree, count.against, count.abstain)}
                </View>
                {count.passed === undefined ? null : (
                  <View className="tag">
                    {count.passed ? countWords.passed : countWords.failed}
                  </View>
                )}
                <View className="soft">{countWords.witnesses(count.witnesses)}</View>
              </View>
            ))}
          {motion ? (
            <View className="row">
              <View className="tag">{meetings.isMotion}</View>
              <SmallButton
                text={meetings.seeMotion}
                onPress={() => {
                  const url = `/pages/decisions/one/index?id=${motion.decisionId}`;
                  void Taro.navigateTo({ url });
                }}
              />
            </View>
          ) : null}
        </View>
      ))}
    </View>
  );
}
