import { listItems } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from './empty-list';
import { Heading } from './heading';
import { ItemCard } from './item-card';
import { MoreButton } from './more-button';
import { Reading } from './reading';
import { itemRefusals } from '@/text/deliberation-refusals';
import { wishes } from '@/text/wishes';
import { happensToItem } from './happens-to-item';

/** What people of the village want to sit down for, and how many of them: each can be joined. */
export function Wishes({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listItems, {
    which: { is: 'wishes', placeId: villageId },
  });
  return (
    <View className="group">
      <Heading text={wishes.title} />
      <Reading answer={answer} again={again} sentences={itemRefusals.listItems}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={wishes.none} /> : null}
            {items.map((item) => (
              <ItemCard key={item.itemId} item={item}>
                <View>{happensToItem(item)}</View>
              </ItemCard>
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
