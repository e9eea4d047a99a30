import type { RequestLine } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card';
import { Countdown } from '@/components/countdown';
import { useNow } from '@/components/use-now';
import { dayOf } from '@/text/days';
import { categoryNames, kindNames, stateNames } from '@/text/request-words';
import { mine } from '@/text/requests';
import { desk } from '@/text/workbench';

/** One duty: what kind, where, by when. Its words are on its own page. */
export function Duty({ line }: { readonly line: RequestLine }) {
  const now = useNow();
  return (
    <Card
      isDue={line.isOverdue || line.urgent}
      onPress={() => {
        void Taro.navigateTo({ url: `/pages/requests/one/index?id=${line.requestId}` });
      }}
    >
      <View className="row between">
        <View className="strong">{mine.line(kindNames[line.kind], line.placeName)}</View>
        <View className="tag">{stateNames[line.state]}</View>
      </View>
      {line.state === 'answered' ? null : (
        <Countdown dueAt={line.nextStepBy ?? line.dueAt} now={now} />
      )}
      {line.state === 'submitted' ? <View>{desk.answerBy(dayOf(line.dueAt))}</View> : null}
      <View className="row">
        {line.urgent ? <View className="tag tag-danger">{desk.urgent}</View> : null}
        {line.sealed ? <View className="tag">{desk.sealed}</View> : null}
      </View>
      <View className="soft">{categoryNames[line.category]}</View>
      <View className="soft">{line.office.name}</View>
    </Card>
  );
}
