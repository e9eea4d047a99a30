import { listHeld } from '@contracts/rules';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { RevisionCard } from '@/components/rules/revision-card';
import { desk } from '@/text/workbench';

/** What waits for me of the village's rules, by its clock; nothing where nothing waits. */
export function RuleDuties() {
  const { items, more } = usePages(listHeld, {});
  return items.length === 0 ? null : (
    <View className="group">
      <Heading text={desk.rules} />
      {items.map((line) => (
        <RevisionCard key={line.revisionId} line={line} />
      ))}
      <MoreButton more={more} />
    </View>
  );
}
