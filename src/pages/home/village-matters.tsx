import { listDecisions } from '@contracts/decisions';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { DecisionLine } from '@/components/decision-line';
import { Heading } from '@/components/heading';
import { Press } from '@/components/press';
import { home } from '@/text/home';

/** The newest ones; the others are behind the link. */
const SHOWN = 2;

interface VillageMattersProps {
  /** Without one, whoever reads chooses a village behind the link. */
  readonly villageId: string | undefined;
}

/** 村里的大事: what the village is deciding, and the way to all of it, which is open to everybody. */
export function VillageMatters({ villageId }: VillageMattersProps) {
  const { answer } = useAnswer(
    listDecisions,
    villageId === undefined ? undefined : { villageId, which: 'open' },
  );
  const lines = answer.is === 'here' ? answer.data.items : undefined;
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <View className="group">
      <View className="row between">
        <Heading text={home.village} />
        <Press role="link" className="link" onPress={to('/pages/decisions/list/index')}>
          {home.allMatters}
        </Press>
      </View>
      {villageId === undefined ? <View className="soft">{home.chooseVillage}</View> : null}
      {lines?.length === 0 ? <View className="soft">{home.noMatters}</View> : null}
      {lines?.slice(0, SHOWN).map((line) => (
        <DecisionLine
          key={line.decisionId}
          line={line}
          onPress={to(`/pages/decisions/one/index?id=${line.decisionId}`)}
        />
      ))}
    </View>
  );
}
