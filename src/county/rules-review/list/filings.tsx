import { listFilings } from '@contracts/rules-oversight';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
import { filingsText } from '@/text/rule-oversight';
import { rulesRefusals } from '@/text/rules';

/** What the assemblies of all its villages have passed and nobody has filed yet, for township and county. */
export function Filings() {
  const { answer, again } = useAnswer(listFilings, {});
  const isTheirs = answer.is === 'here' ? answer.data.mayOversee : answer.is !== 'refused';
  if (!isTheirs) {
    return null;
  }
  return (
    <View className="group">
      <Heading text={filingsText.title} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listFilings}>
        {({ items, overdue }) => (
          <View className="group">
            {overdue === 0 ? null : <Banner tone="due" text={filingsText.overdue(overdue)} />}
            {items.length === 0 ? <EmptyList text={filingsText.none} /> : null}
            {items.map((line) => (
              <RevisionCard
                key={line.revisionId}
                line={line}
                said={filingsText.votedOn(line.votedAt)}
              />
            ))}
          </View>
        )}
      </Reading>
    </View>
  );
}
