import { listItems } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { ItemCard } from '@/components/item-card';
import { MoreButton } from '@/components/more-button';
import { desk } from '@/text/workbench';

/**
 * What was said at meetings and waits for me or my office by its clock; nothing where nothing waits. That there is no
 * signal is said once, above.
 */
export function MeetingDuties({ office }: { readonly office: string }) {
  const which = office === '' ? { is: 'due' as const } : { is: 'due' as const, officeId: office };
  const { answer, items, more } = usePages(listItems, { which });
  return answer.is === 'here' && items.length > 0 ? (
    <View className="group">
      <Heading text={desk.fromMeetings} />
      {items.map((item) => (
        <ItemCard key={item.itemId} item={item} isDue={item.state !== 'answered'} />
      ))}
      <MoreButton more={more} />
    </View>
  ) : null;
}
