import { listRevisions } from '@contracts/rules';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { rulesRefusals } from '@/text/rules';
import { RevisionCard } from './revision-card';

interface RevisionListProps {
  readonly villageId: string;
  readonly title: string;
  /** What is said while there is none. */
  readonly none: string;
}

/** Every revision that the village has begun, the newest first, also those that came to nothing. */
export function RevisionList({ villageId, title, none }: RevisionListProps) {
  const { answer, items, more, again } = usePages(listRevisions, { villageId });
  return (
    <View className="group">
      <Heading text={title} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listRevisions}>
        {() => (
          <View className="group">
            {items.length === 0 ? <View>{none}</View> : null}
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
