import { listDelegations } from '@contracts/decisions-notices';
import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import { Reading } from '@/components/reading';
import { SmallButton } from '@/components/small-button';
import { calling } from '@/text/decision-desk';
import { methodNames } from '@/text/decision-notice-words';
import { noticesRefusals } from '@/text/decisions';
import type { CallDraft } from './draft';

interface DelegationChoiceProps {
  readonly decision: DecisionShown;
  readonly chosen: string | undefined;
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** By which delegation the representatives may decide this: in force, and covering every matter of it. */
export function DelegationChoice({ decision, chosen, change }: DelegationChoiceProps) {
  const { villageId, matters } = decision;
  const { answer, again } = useAnswer(listDelegations, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={noticesRefusals.listDelegations}>
      {({ items }) => {
        const covering = items.filter(
          (it) => it.state === 'in_force' && matters.every((matter) => it.matters.includes(matter)),
        );
        return covering.length === 0 ? (
          <Banner tone="due" text={calling.noDelegation}>
            <SmallButton
              text={calling.recordDelegation}
              onPress={() => {
                void Taro.navigateTo({
                  url: `/workbench/decisions/delegation/index?village=${villageId}`,
                });
              }}
            />
          </Banner>
        ) : (
          <View className="group">
            <View className="strong">{calling.delegation}</View>
            <ChoiceList
              label={calling.delegation}
              choices={covering.map(({ delegationId, method, until }) => ({
                value: delegationId,
                name: methodNames[method],
                said: calling.delegationLine(until),
              }))}
              chosen={chosen}
              onChoose={(delegationId) => {
                change({ delegationId });
              }}
            />
          </View>
        );
      }}
    </Reading>
  );
}
