import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { countsOn, HandCount } from '@/components/hand-count';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { meetings } from '@/text/meetings';

/** What is to be talked about, what became of it, and what hands were counted. */
export function Agenda({ meeting }: { readonly meeting: MeetingShown }) {
  const { agenda, counts, state } = meeting;
  return (
    <View className="card">
      <Heading text={meetings.agenda} />
      {agenda.map(({ topicId, title, fromItemId, motion }, index) => (
        <View key={topicId} className="paper-line group">
          <View>{meetings.topic(index + 1, title)}</View>
          {fromItemId === undefined ? null : <View className="soft">{meetings.fromWish}</View>}
          {countsOn(topicId, counts).map((count) => (
            <HandCount key={count.countId} count={count} isOver={state === 'published'} />
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
