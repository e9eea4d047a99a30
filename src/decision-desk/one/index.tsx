import { readDecision } from '@contracts/decisions';
import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { BigButton } from '@/components/big-button';
import { DecisionNext } from '@/components/decision-next';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { dayOf } from '@/text/days';
import { decisionDesk } from '@/text/decision-desk';
import { decisionsRefusals } from '@/text/decisions';
import { Acts } from './acts';
import { Papers } from './papers';
import { Prints } from './prints';
import { Reports } from './reports';

/** One decision on the desk: what waits, and the lawful next steps of whoever sits there. */
export default function DecisionDeskPage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readDecision, { decisionId });
  useSeen('decision', decisionId);
  return (
    <Screen title={answer.is === 'here' ? answer.data.title : decisionDesk.title} isDesk>
      <Reading answer={answer} again={again} sentences={decisionsRefusals.readDecision}>
        {(decision) => (
          <View className="two">
            <View className="group wide-gap">
              <DecisionNext decision={decision} />
              <OpenObjections decision={decision} />
              <Acts decision={decision} />
            </View>
            <View className="group wide-gap">
              <BigButton
                look="quiet"
                text={decisionDesk.whole}
                onPress={() => {
                  void Taro.navigateTo({ url: `/pages/decisions/one/index?id=${decisionId}` });
                }}
              />
              <Papers decision={decision} />
              <Prints decision={decision} />
              <Reports decisionId={decisionId} />
            </View>
          </View>
        )}
      </Reading>
    </Screen>
  );
}

/** Those that this reader has to answer. */
function OpenObjections({ decision }: { readonly decision: DecisionShown }) {
  const waiting = decision.objections.filter(
    ({ state, mayOpen, objectionId }) =>
      state === 'filed' && mayOpen && !decision.mine.objectionIds.includes(objectionId),
  );
  return waiting.length === 0 ? null : (
    <View className="card card-due">
      <Heading text={decisionDesk.objections} />
      {waiting.map(({ objectionId, filedAt }) => (
        <BigButton
          key={objectionId}
          look="quiet"
          text={decisionDesk.openObjection(dayOf(filedAt))}
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/decisions/objection/index?id=${objectionId}` });
          }}
        />
      ))}
    </View>
  );
}
