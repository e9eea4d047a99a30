import { listDecisions } from '@contracts/decisions';
import type { InputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { DecisionLine } from '@/components/decision-line';
import { Door } from '@/components/door';
import { EmptyList } from '@/components/empty-list';
import { Fold } from '@/components/fold';
import { MoreButton } from '@/components/more-button';
import { useMyVillage } from '@/components/my-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useMe } from '@/session/use-me';
import { decisionList } from '@/text/decision-pages';
import { decisionsRefusals } from '@/text/decisions';
import { parts } from '@/text/parts';

/** What a village is deciding and has decided, for everybody. */
export default function ListPage() {
  const { village, choose } = useMyVillage();
  const { me } = useMe();
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <Screen title={decisionList.title}>
      <View>{decisionList.said}</View>
      {choose}
      {village === undefined ? null : (
        <View key={village} className="group wide-gap">
          <Decisions villageId={village} which="open" />
          {me?.personId === undefined ? null : (
            <Door
              name={decisionList.propose}
              said={decisionList.proposeSaid}
              icon="pencil"
              onPress={to(`/pages/decisions/propose/index?village=${village}`)}
            />
          )}
          <Door
            name={decisionList.delegations}
            said={decisionList.delegationsSaid}
            icon="book"
            onPress={to(`/pages/decisions/delegations/index?village=${village}`)}
          />
          <Fold label={decisionList.ended} answer={decisionList.openThem} open={parts.unfold}>
            <Decisions villageId={village} which="ended" />
          </Fold>
        </View>
      )}
    </Screen>
  );
}

type Which = Pick<InputOf<typeof listDecisions>, 'villageId' | 'which'>;

function Decisions({ villageId, which }: Which) {
  const { answer, items, more, again } = usePages(listDecisions, { villageId, which });
  const isOpen = which === 'open';
  return (
    <Reading answer={answer} again={again} sentences={decisionsRefusals.listDecisions}>
      {() => (
        <View className="group">
          {items.length === 0 ? (
            <EmptyList text={isOpen ? decisionList.emptyOpen : decisionList.emptyEnded} />
          ) : null}
          {items.map((line) => (
            <DecisionLine
              key={line.decisionId}
              line={line}
              onPress={() => {
                void Taro.navigateTo({ url: `/pages/decisions/one/index?id=${line.decisionId}` });
              }}
            />
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
