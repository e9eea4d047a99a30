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

interface RevisionsProps {
  readonly villageId: string;
  /** The one on its way, which stands elsewhere. */
  readonly without: string | undefined;
}

/** What the village has begun before, the newest first. */
export function Revisions({ villageId, without }: RevisionsProps) {
  const { answer, items, more, again } = usePages(listRevisions, { villageId });
  const gone = items.filter(({ revisionId }) => revisionId !== without);
  return (
    <View className="group">
      <Heading text={ruleDesk.gone} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listRevisions}>
        {() => (
          <View className="group">
            {gone.length === 0 ? <View>{ruleDesk.noneGone}</View> : null}
            {gone.map((line) => (
              <RevisionCard key={line.revisionId} line={line} page={DESK_OF_ONE} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
