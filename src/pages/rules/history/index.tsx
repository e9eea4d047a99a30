import { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { EmptyList } from '@/components/empty-list';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { RevisionList } from '@/components/rules/revision-list';
import { Screen } from '@/components/screen';
import { historyText } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';
import { useVillage } from '../use-village';
import { EditionCard } from './edition-card';
import { OnDay } from './on-day';

/** Every edition that a village has had, what was in force on a day, and how each came about. */
export default function HistoryPage() {
  const { village, choose } = useVillage();
  return (
    <Screen title={historyText.title}>
      {choose}
      {village === undefined ? null : <History key={village} villageId={village} />}
    </Screen>
  );
}

function History({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readRules, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
      {({ editions, rules }) => (
        <View className="group wide-gap">
          {editions.length === 0 ? (
            <EmptyList text={historyText.empty} />
          ) : (
            <>
              <Heading text={historyText.editions} />
              <Gradual items={editions}>
                {(edition) => (
                  <EditionCard
                    key={edition.edition}
                    edition={edition}
                    villageId={villageId}
                    isToday={edition.edition === rules?.edition}
                  />
                )}
              </Gradual>
              <OnDay villageId={villageId} />
            </>
          )}
          <RevisionList villageId={villageId} title={historyText.ways} none={historyText.noWays} />
        </View>
      )}
    </Reading>
  );
}
