import { readDecision } from '@contracts/decisions';
import type { DecisionShown } from '@contracts/decisions-shown';
import type { RollKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { recording, rollPage } from '@/text/decision-desk';
import { unitOf } from '@/text/decision-figures';
import { rollNames } from '@/text/decision-words';
import { decisionsRefusals, meetingsRefusals } from '@/text/decisions';
import { LongRoll } from '../long-roll';
import { openMeeting } from '../meeting';
import { useRoll } from '../use-roll';

/** As many as a page draws without stopping. */
const SHOWN = 100;

/** Who is due at the meeting that has been called, for those who must be able to check it. */
export default function RollPage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readDecision, { decisionId });
  return (
    <Screen title={rollPage.title} isDesk>
      <Reading answer={answer} again={again} sentences={decisionsRefusals.readDecision}>
        {(decision) => <Rolls decision={decision} />}
      </Reading>
    </Screen>
  );
}

function Rolls({ decision }: { readonly decision: DecisionShown }) {
  const meeting = openMeeting(decision) ?? decision.meetings[decision.meetings.length - 1];
  return meeting ? (
    <View className="two">
      {meeting.rolls.map(({ kind }) => (
        <Names key={kind} decisionId={decision.decisionId} roll={kind} />
      ))}
    </View>
  ) : (
    <EmptyList text={recording.noMeeting} />
  );
}

function Names({ decisionId, roll }: { readonly decisionId: string; readonly roll: RollKind }) {
  const answer = useRoll(decisionId, roll);
  return (
    <Reading answer={answer} again={() => undefined} sentences={meetingsRefusals.readRoll}>
      {({ due, hash, items }) => (
        <View className="card">
          <Heading text={rollNames[roll]} />
          <View>{rollPage.sum(due, unitOf(roll))}</View>
          <View className="soft">{rollPage.hash(hash.slice(0, 8))}</View>
          <LongRoll
            id={`find-on-${roll}`}
            lines={items}
            shown={SHOWN}
            line={({ line, name }) => <View className="paper-line">{`${line + 1}. ${name}`}</View>}
          />
        </View>
      )}
    </Reading>
  );
}
