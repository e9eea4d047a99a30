import { readDecision } from '@contracts/decisions';
import type { DecisionShown } from '@contracts/decisions-shown';
import type { RollKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { recording } from '@/text/decision-desk';
import { decisionsRefusals, meetingsRefusals } from '@/text/decisions';
import { type Meeting, openMeeting, pathOf } from '../meeting';
import { useRoll } from '../use-roll';
import { Form } from './form';

/** What happened at the meeting: who came and how, the count, the papers, who signed. */
export default function RecordPage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readDecision, { decisionId });
  const [result, setResult] = useState<string>();
  return (
    <Screen title={recording.title} isDesk>
      {result === undefined ? (
        <Reading answer={answer} again={again} sentences={decisionsRefusals.readDecision}>
          {(decision) => <Recordable decision={decision} onDone={setResult} />}
        </Reading>
      ) : (
        <>
          <Banner text={recording.done} />
          <View className="strong">{result}</View>
        </>
      )}
    </Screen>
  );
}

interface RecordableProps {
  readonly decision: DecisionShown;
  readonly onDone: (result: string) => void;
}

function Recordable({ decision, onDone }: RecordableProps) {
  const meeting = openMeeting(decision);
  const path = meeting && pathOf(meeting);
  return (
    <View className="group wide-gap">
      <View className="strong">{decision.title}</View>
      {meeting && path ? (
        <WithRoll decision={decision} meeting={meeting} path={path} onDone={onDone} />
      ) : (
        <View>{meeting ? recording.pathFirst : recording.noMeeting}</View>
      )}
    </View>
  );
}

interface WithRollProps extends RecordableProps {
  readonly meeting: Meeting;
  readonly path: RollKind;
}

function WithRoll({ decision, meeting, path, onDone }: WithRollProps) {
  const answer = useRoll(decision.decisionId, path);
  return (
    <Reading answer={answer} again={() => undefined} sentences={meetingsRefusals.readRoll}>
      {({ items }) => (
        <Form decision={decision} meeting={meeting} path={path} roll={items} onDone={onDone} />
      )}
    </Reading>
  );
}
