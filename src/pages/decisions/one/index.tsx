import { readDecision } from '@contracts/decisions';
import { object } from '@contracts/decisions-notices';
import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { DecisionNext } from '@/components/decision-next';
import { Door } from '@/components/door';
import { LettersAbout } from '@/components/letters-about';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { acts, one } from '@/text/decision-pages';
import { decisionsRefusals, noticesRefusals } from '@/text/decisions';
import { Acts } from './acts';
import { Approvals } from './approvals';
import { Demands } from './demands';
import { Diary } from './diary';
import { Motion } from './motion';
import { Objections } from './objections';
import { Steps } from './steps';

/** One decision, step by step, for everybody: what was proposed, who met, how many of how many, what was posted. */
export default function OnePage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readDecision, { decisionId });
  useSeen('decision', decisionId);
  return (
    <Screen title={answer.is === 'here' ? answer.data.title : one.title} isDesk>
      <Reading answer={answer} again={again} sentences={decisionsRefusals.readDecision}>
        {(decision) => <Shown decision={decision} />}
      </Reading>
    </Screen>
  );
}

function Shown({ decision }: { readonly decision: DecisionShown }) {
  return (
    <View className="two">
      <View className="group wide-gap">
        <DecisionNext decision={decision} />
        <LettersAbout
          contract={object}
          about={decision.decisionId}
          sentences={noticesRefusals.object}
          waiting={acts.objectWaits}
        />
        <Acts decision={decision} />
        <Motion decision={decision} />
      </View>
      <View className="group wide-gap">
        <Steps decision={decision} />
        <Objections decision={decision} />
        <Demands decision={decision} />
        <Approvals decision={decision} />
        <Diary decision={decision} />
        <Door
          name={one.check}
          said={one.checkSaid}
          icon="scales"
          onPress={() => {
            void Taro.navigateTo({
              url: `/pages/decisions/certificate/index?id=${decision.decisionId}`,
            });
          }}
        />
      </View>
    </View>
  );
}
