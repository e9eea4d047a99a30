import { readPassbook } from '@contracts/points';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Banner } from '@/components/banner';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { passbook, pointsRefusals } from '@/text/points';
import { Entry } from './entry';
import { Tariff } from './tariff';

/** The household's passbook: what there is, where it came from, and how more is earned. */
export default function PassbookPage() {
  const { answer, items, more, again } = usePages(readPassbook, {});
  return (
    <Screen title={passbook.title}>
      <Reading answer={answer} again={again} sentences={pointsRefusals.readPassbook}>
        {({ balance, hasTariff, villageId }) => (
          <View className="group wide-gap">
            <View className="card">
              <View className="soft">{passbook.balance}</View>
              <View className="figure">{passbook.points(balance)}</View>
              <View className="soft">{passbook.notMoney}</View>
            </View>
            {hasTariff ? null : <Banner text={passbook.noTariff} />}
            {items.length === 0 ? <EmptyList text={passbook.empty} /> : null}
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
            <MoreButton more={more} />
            {hasTariff ? <Tariff villageId={villageId} /> : null}
          </View>
        )}
      </Reading>
    </Screen>
  );
}
