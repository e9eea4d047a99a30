import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { DecisionPapers } from '@/components/decision-papers';
import { Heading } from '@/components/heading';
import { dayOf } from '@/text/days';
import { one } from '@/text/decision-pages';
import { approvalNames, approvalStageNames, approvalStateNames } from '@/text/decision-words';

/** What must be there besides the votes, and by when. */
export function Approvals({
  decision: { decisionId, approvals },
}: {
  readonly decision: DecisionShown;
}) {
  return approvals.length === 0 ? null : (
    <View className="card">
      <Heading text={one.approvals} />
      {approvals.map(({ kind, stage, state, at, paper }) => (
        <View key={kind} className="paper-line">
          <View className="row between">
            <View className="strong">{approvalNames[kind]}</View>
            <View className={`tag ${state === 'granted' ? '' : 'tag-due'}`}>
              {approvalStateNames[state]}
            </View>
          </View>
          <View className="soft">{at === undefined ? approvalStageNames[stage] : dayOf(at)}</View>
          {paper?.mayOpen ? <DecisionPapers decisionId={decisionId} papers={[paper]} /> : null}
        </View>
      ))}
    </View>
  );
}
