import type { RequestLine } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card';
import { Countdown } from '@/components/countdown';
import { useNow } from '@/components/use-now';
import { kindNames, stateNames } from '@/text/request-words';
import { mine } from '@/text/requests';
import { happensNext } from '../happens-next';

/** One of my requests: where it is, who holds it, what comes next, and by when. */
export function Line({ line }: { readonly line: RequestLine }) {
  const now = useNow();
  const isOpen = line.state !== 'closed' && line.state !== 'withdrawn';
  return (
    <Card
      isDue={line.isOverdue || line.state === 'answered'}
      onPress={() => {
        void Taro.navigateTo({ url: `/pages/requests/one/index?id=${line.requestId}` });
      }}
    >
      <View className="row between">
        <View className="strong">{mine.line(kindNames[line.kind], line.placeName)}</View>
        <View className={`tag ${line.state === 'answered' ? 'tag-due' : ''}`}>
          {stateNames[line.state]}
        </View>
      </View>
      <View>{happensNext(line)}</View>
      {isOpen && line.state !== 'answered' ? <Countdown dueAt={line.dueAt} now={now} /> : null}
      <View className="row">
        <View className="soft">{mine.filedOn(line.filedAt)}</View>
        {line.sealed ? <View className="tag">{mine.sealed}</View> : null}
        {line.urgent ? <View className="tag tag-danger">{mine.urgent}</View> : null}
      </View>
    </Card>
  );
}
