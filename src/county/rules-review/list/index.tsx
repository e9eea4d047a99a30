import { listHeld } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { type PickedPlace, PlacePicker } from '@/components/place-picker';
import { Reading } from '@/components/reading';
import { RevisionCard } from '@/components/rules/revision-card';
import { Screen } from '@/components/screen';
import { reviewDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { Filings } from './filings';
import { OfVillage } from './of-village';

/** The desk of those who look at villages' rules: what waits for them by its clock, and any village by name. */
export default function ReviewListPage() {
  const [picked, setPicked] = useState<PickedPlace>();
  return (
    <Screen title={reviewDesk.title} isDesk>
      <View className="two">
        <View className="group wide-gap">
          <Held />
          <Filings />
        </View>
        <View className="group wide-gap">
          <Heading text={reviewDesk.village} />
          <PlacePicker picked={picked} onPick={setPicked} until="village" />
          {picked ? <OfVillage key={picked.placeId} villageId={picked.placeId} /> : null}
        </View>
      </View>
    </Screen>
  );
}

function Held() {
  const { answer, items, more, again } = usePages(listHeld, {});
  return (
    <View className="group">
      <Heading text={reviewDesk.waiting} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.listHeld}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={reviewDesk.nothingWaits} /> : null}
            {items.map((line) => (
              <RevisionCard
                key={line.revisionId}
                line={line}
                page="/county/rules-review/one/index"
              />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
