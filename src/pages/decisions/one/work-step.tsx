import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { dayOf } from '@/text/days';
import { one } from '@/text/decision-pages';
import { stepNames } from '@/text/decision-words';
import { Papers } from './papers';

/** What has been carried out so far, the newest first. */
export function WorkStep({
  decision: { decisionId, progress },
}: {
  readonly decision: DecisionShown;
}) {
  return (
    <View className="group">
      {[...progress].reverse().map(({ at, text, isDone, papers }) => (
        <View key={at} className="group">
          <View className="words">{`${dayOf(at)} ${one.progress(text, isDone)}`}</View>
          <Papers
            decisionId={decisionId}
            papers={papers}
            of={`${stepNames.execution}，${dayOf(at)}`}
          />
        </View>
      ))}
    </View>
  );
}
