import { listRevisions } from '@contracts/rules';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
import { historyText } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';

/** Every revision that the village has begun, the newest first, also those that came to nothing. */
export function Ways({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listRevisions, { villageId });
  return (
    <View className="group">
      <Heading text={historyText.ways} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listRevisions}>
        {() => (
          <View className="group">
            {items.length === 0 ? <View>{historyText.noWays}</View> : null}
            {items.map((line) => (
              <RevisionCard key={line.revisionId} line={line} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
