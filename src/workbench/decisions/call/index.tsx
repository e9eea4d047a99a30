import { readDecision } from '@contracts/decisions';
import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { calling, recording } from '@/text/decision-desk';
import { decisionsRefusals } from '@/text/decisions';
import { stepToCall } from '../meeting';
import { Form } from './form';

/** Calls the body that meets next: the roll is drawn and frozen, everybody on it is told. */
export default function CallPage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readDecision, { decisionId });
  const [isDone, setDone] = useState(false);
  return (
    <Screen title={calling.title} isDesk>
      {isDone ? <Banner text={calling.done} /> : null}
      <Reading answer={answer} again={again} sentences={decisionsRefusals.readDecision}>
        {(decision) =>
          isDone ? null : (
            <Callable
              decision={decision}
              onDone={() => {
                setDone(true);
              }}
            />
          )
        }
      </Reading>
    </Screen>
  );
}

interface CallableProps {
  readonly decision: DecisionShown;
  readonly onDone: () => void;
}

function Callable({ decision, onDone }: CallableProps) {
  const step = stepToCall(decision);
  return (
    <View className="group wide-gap">
      <View className="strong">{decision.title}</View>
      {step && decision.abilities.includes('call_meeting') ? (
        <Form decision={decision} step={step} onDone={onDone} />
      ) : (
        <View>{recording.noMeeting}</View>
      )}
    </View>
  );
}
