import { listItems } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { ItemCard } from '@/components/item-card';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { RefusedWords } from '@/components/refused-words';
import { WaitingLetters } from '@/components/waiting-letters';
import { itemRefusals } from '@/text/deliberation-refusals';
import { items as words } from '@/text/meeting-items';
import { happensToItem } from '@/components/happens-to-item';

/** What I said at meetings, before and after them, and what became of it. */
export default function MinePage() {
  const { answer, items, more, again } = usePages(listItems, { which: { is: 'mine' } });
  return (
    <Screen title={words.mineTitle}>
      <WaitingLetters />
      <RefusedWords />
      <Reading answer={answer} again={again} sentences={itemRefusals.listItems}>
        {() => (
          <View className="group">
            {items.length === 0 ? (
              <EmptyList
                text={words.empty}
                action={{
                  text: words.toMeetings,
                  onPress: () => {
                    void Taro.navigateTo({ url: '/pages/deliberation/meetings/index' });
                  },
                }}
              />
            ) : null}
            {items.map((item) => (
              <ItemCard key={item.itemId} item={item} isDue={item.state === 'answered'}>
                <View>{happensToItem(item)}</View>
              </ItemCard>
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}
