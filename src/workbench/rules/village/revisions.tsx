import { listRevisions } from '@contracts/rules';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
import { ruleDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { DESK_OF_ONE } from '../pages';

/** What the village has begun before, the newest first. */
export function Revisions({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listRevisions, { villageId });
  return (
    <View className="group">
      <Heading text={ruleDesk.gone} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listRevisions}>
        {() => (
          <View className="group">
            {items.length === 0 ? <View>{ruleDesk.noneGone}</View> : null}
            {items.map((line) => (
              <RevisionCard key={line.revisionId} line={line} page={DESK_OF_ONE} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
