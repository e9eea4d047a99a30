import { listPolls } from '@contracts/polls';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { PollLine } from '@/components/poll-line';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';

/** Everything that the village has asked its people, the newest first. */
export default function PollsPage() {
  const { params } = useRouter();
  const { answer, items, more, again } = usePages(listPolls, { placeId: params['place'] ?? '' });
  return (
    <Screen title={polls.listTitle}>
      <Reading answer={answer} again={again} sentences={pollsRefusals.listPolls}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={polls.empty} /> : null}
            {items.map((line) => (
              <PollLine key={line.pollId} line={line} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}
