import type { OutputOf } from '@contracts/contract';
import type { listPolls } from '@contracts/polls';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { standingNames } from '@/text/polls';
import { polls, pollStateNames } from '@/text/poll-pages';
import { Card } from './card';
import { Countdown } from './countdown';
import { useNow } from './use-now';

export type PollLineShown = OutputOf<typeof listPolls>['items'][number];

interface PollLineProps {
  readonly line: PollLineShown;
  /** Where it is opened; a cadre's desk has a page of its own. */
  readonly page?: string;
}

/** One poll: what is asked, what the answer is worth, until when, and whether mine is still wanted. */
export function PollLine({ line, page = '/pages/polls/poll/index' }: PollLineProps) {
  const now = useNow();
  const isOpen = line.state === 'open';
  return (
    <Card
      isDue={line.waitsForMe}
      onPress={() => {
        void Taro.navigateTo({ url: `${page}?id=${line.pollId}` });
      }}
    >
      <View className="strong">{line.question}</View>
      <View className="row">
        {line.waitsForMe ? <View className="tag tag-due">{polls.waitsForMe}</View> : null}
        <View className="tag">{pollStateNames[line.state]}</View>
        <View className="tag">{line.isSecret ? polls.secret : polls.open}</View>
      </View>
      <View className="soft">{standingNames[line.standing.is]}</View>
      {isOpen ? <Countdown dueAt={line.closesAt} now={now} /> : null}
    </Card>
  );
}
