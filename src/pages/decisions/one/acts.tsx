import type { DecisionShown } from '@contracts/decisions-shown';
import type { DecisionAbility } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ComponentType, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Door } from '@/components/door';
import { Heading } from '@/components/heading';
import { one } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import type { ActProps } from './act-props';
import { InterestAct } from './interest-act';
import { ObjectAct } from './object-act';
import { SignAct } from './sign-act';
import { WithdrawAct } from './withdraw-act';

/** What anybody of the village may do here; the desk has the rest. */
const acts = {
  object: ObjectAct,
  sign_demand: SignAct,
  declare_interest: InterestAct,
  withdraw: WithdrawAct,
} as const satisfies Partial<Record<DecisionAbility, ComponentType<ActProps>>>;

type Act = keyof typeof acts;

function isAct(ability: DecisionAbility): ability is Act {
  return ability in acts;
}

/** The lawful next steps of this reader, and the way to the desk for those who have a step to take there. */
export function Acts({ decision }: { readonly decision: DecisionShown }) {
  const [chosen, setChosen] = useState<Act>();
  const Chosen = chosen && acts[chosen];
  const own = decision.abilities.filter(isAct);
  const isOfDesk = decision.abilities.some((it) => !isAct(it));
  const isSilent = own.length === 0 && !isOfDesk && !decision.mine.hasInterest;
  if (isSilent && decision.ballotPollId === undefined) {
    return null;
  }
  return (
    <View className="group">
      <Heading text={one.canDo} />
      {decision.mine.hasInterest ? <View className="banner">{one.interestSaid}</View> : null}
      {isOfDesk ? (
        <Door
          name={one.toDesk}
          said={one.toDeskSaid}
          icon="desk"
          isMain
          onPress={() => {
            void Taro.navigateTo({
              url: `/decision-desk/one/index?id=${decision.decisionId}`,
            });
          }}
        />
      ) : null}
      {decision.ballotPollId === undefined ? null : (
        <Door
          name={one.ballot}
          said={one.ballotSaid}
          icon="list"
          onPress={() => {
            void Taro.navigateTo({
              url: `/pages/polls/poll/index?id=${decision.ballotPollId ?? ''}`,
            });
          }}
        />
      )}
      {own.map((ability) => (
        <BigButton
          key={ability}
          look={ability === 'object' && !isOfDesk ? 'main' : 'quiet'}
          text={decisionAbilityNames[ability]}
          onPress={() => {
            setChosen(ability);
          }}
        />
      ))}
      {Chosen ? (
        <Chosen
          decision={decision}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
