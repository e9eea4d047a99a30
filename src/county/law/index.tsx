import { lawStatuses, readLaw } from '@contracts/organisation-law';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { law, lawRefusals, statusMeans } from '@/text/law';
import { Book } from './book';
import { type Chosen, type Counts, Filters } from './filters';
import { StatusMark } from './status-mark';
import { ToConfirm } from './to-confirm';

/** By which law and which figures the product goes: open to everybody, and first what is not sure yet. */
export default function LawPage() {
  const { answer, items, more, again } = usePages(readLaw, { status: 'unverified' });
  const [chosen, setChosen] = useState<Chosen>({ section: 'parameters' });
  return (
    <Screen title={law.title} isDesk>
      <View>{law.said}</View>
      <Reading answer={answer} again={again} sentences={lawRefusals.readLaw}>
        {({ version, counts, questions }) => (
          <View className="group wide-gap">
            <View className="soft">{law.version(version)}</View>
            <ToConfirm lines={items} questions={questions} />
            <MoreButton more={more} />
            <HowSure counts={counts} />
            <Heading text={law.book} />
            <Filters chosen={chosen} counts={counts} onChoose={setChosen} />
            <Book key={JSON.stringify(chosen)} wanted={chosen} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}

/** How many lines there are of each status, and what the status means. */
function HowSure({ counts }: { readonly counts: Counts }) {
  return (
    <View className="card">
      <Heading text={law.counts} />
      {lawStatuses.map((status) => (
        <View key={status} className="paper-line">
          <View className="row between">
            <StatusMark status={status} />
            <View className="strong">
              {law.count(
                counts
                  .filter((it) => it.status === status)
                  .reduce((sum, { count }) => sum + count, 0),
              )}
            </View>
          </View>
          <View className="soft">{statusMeans[status]}</View>
        </View>
      ))}
    </View>
  );
}
