import type { DecisionShown } from '@contracts/decisions-shown';
import type { Phase } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { spoken } from '@/components/spoken';
import { one } from '@/text/decision-pages';
import { demanderNames } from '@/text/decision-words';

const beforeVote: readonly Phase[] = ['moved', 'proposed', 'discussed', 'reviewed'];

type Demand = DecisionShown['demands'][number];

/** 联名: how many have signed that the meeting must be called, and how many are still needed. */
export function Demands({ decision }: { readonly decision: DecisionShown }) {
  const { mine, phase } = decision;
  // After the vote nobody's signature is missing any more; what obliged the village stays to be read.
  const isBeforeVote = beforeVote.includes(phase);
  const demands = decision.demands.filter(
    ({ due, isReached }) => due > 0 && (isBeforeVote || isReached),
  );
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
