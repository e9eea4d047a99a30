import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { spoken } from '@/components/spoken';
import { one } from '@/text/decision-pages';
import { demanderNames } from '@/text/decision-words';

type Demand = DecisionShown['demands'][number];

/** 联名: how many have signed that the meeting must be called, and how many are still needed. */
export function Demands({ decision }: { readonly decision: DecisionShown }) {
  const { mine } = decision;
  // After the vote there is nobody any more whose signature would be missing.
  const demands = decision.demands.filter(({ due }) => due > 0);
  return demands.length === 0 ? null : (
    <View className="card">
      <Heading text={one.demands} />
      <View>{one.demandsSaid}</View>
      {demands.map((demand) => (
        <DemandShown key={demand.by} demand={demand} />
      ))}
      {mine.hasSignedDemand ? <View className="tag">{one.signedAlready}</View> : null}
    </View>
  );
}

function DemandShown({ demand }: { readonly demand: Demand }) {
  const { by, signatures, needed, due, isReached } = demand;
  return (
    <View className="group">
      <View className="soft">{one.demandBy(demanderNames[by], due)}</View>
      <View
        className="vote-bar"
        {...spoken({ role: 'img', label: one.demandSpoken(signatures, needed) })}
      >
        <View
          className="vote-bar-agree"
          style={{ width: `${Math.min(100, (signatures / Math.max(needed, 1)) * 100)}%` }}
        />
      </View>
      <View className="row between">
        <View>{one.demandSum(signatures, needed)}</View>
        <View className="strong">
          {isReached ? one.demandReached : one.demandLeft(needed - signatures)}
        </View>
      </View>
    </View>
  );
}
