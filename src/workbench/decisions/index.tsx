import { listDecisions } from '@contracts/decisions';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { DecisionLine } from '@/components/decision-line';
import { Door } from '@/components/door';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { useMyVillage } from '@/components/my-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { decisionDesk } from '@/text/decision-desk';
import { decisionsRefusals } from '@/text/decisions';

/** The desk of decisions of a village: of its offices, its supervision committee, and those above. */
export default function DecisionsDeskPage() {
  const { village, choose } = useMyVillage();
  return (
    <Screen title={decisionDesk.title} isDesk>
      <View>{decisionDesk.said}</View>
      {choose}
      {village === undefined ? null : <Desk key={village} villageId={village} />}
    </Screen>
  );
}

function Desk({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listDecisions, { villageId, which: 'open' });
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <View className="two">
      <View className="group wide-gap">
        <Heading text={decisionDesk.list} />
        <Reading answer={answer} again={again} sentences={decisionsRefusals.listDecisions}>
          {() => (
            <View className="group">
              {items.length === 0 ? <EmptyList text={decisionDesk.empty} /> : null}
              {items.map((line) => (
                <DecisionLine
                  key={line.decisionId}
                  line={line}
                  onPress={to(`/workbench/decisions/one/index?id=${line.decisionId}`)}
                />
              ))}
              <MoreButton more={more} />
            </View>
          )}
        </Reading>
      </View>
      <View className="doors">
        <Door
          name={decisionDesk.propose}
          said=""
          icon="pencil"
          onPress={to(`/pages/decisions/propose/index?village=${villageId}`)}
        />
        <Door
          name={decisionDesk.delegations}
          said=""
          icon="book"
          onPress={to(`/pages/decisions/delegations/index?village=${villageId}`)}
        />
      </View>
    </View>
  );
}
