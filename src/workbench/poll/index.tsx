import { readPoll } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import { countedWays } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { Banner } from '@/components/banner';
import { CountStates } from '@/components/count-states';
import { Question, Terms } from '@/components/question';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { TakenBackList } from '@/components/taken-back-list';
import { SmallButton } from '@/components/small-button';
import { meetingDesk } from '@/text/meeting-desk';
import { pollDesk } from '@/text/poll-desk';
import { blockedWhy, pollsRefusals } from '@/text/polls';
import { CastFor } from './cast-for';
import { Close } from './close';
import { Present } from './present';
import { Record } from './record';
import { Slips } from './slips';
import { TakeBack } from './take-back';

/** The desk of one poll: helping those without a phone, slips, hands, counting, closing. */
export default function PollDeskPage() {
  const { params } = useRouter();
  const pollId = params['id'] ?? '';
  const { answer, again } = useAnswer(readPoll, { pollId });
  useSeen('poll', pollId);
  return (
    <Screen title={pollDesk.title} isDesk>
      <Reading answer={answer} again={again} sentences={pollsRefusals.readPoll}>
        {(poll) => <Desk poll={poll} />}
      </Reading>
    </Screen>
  );
}

function Desk({ poll }: { readonly poll: PollShown }) {
  const { abilities, blockedBecause, frozen } = poll;
  const recording = countedWays.filter((way) => abilities.includes(`record_${way}_count`));
  const isIdle = !abilities.some((it) => it !== 'cast' && it !== 'read_ballots');
  return (
    <View className="two">
      <View className="group wide-gap">
        {blockedBecause.map((reason) => (
          <Banner key={reason} tone="due" text={blockedWhy[reason]} />
        ))}
        <Question poll={poll} />
        <SmallButton
          text={meetingDesk.asVillager}
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/polls/poll/index?id=${frozen.pollId}` });
          }}
        />
      </View>
      <View className="group wide-gap">
        {isIdle ? <View>{pollDesk.nothing}</View> : null}
        {abilities.includes('cast_for') ? <CastFor poll={poll} /> : null}
        {abilities.includes('hand_out_slip') ? <Slips poll={poll} /> : null}
        {abilities.includes('mark_present') ? <Present poll={poll} /> : null}
        {abilities.includes('take_back') ? <TakeBack poll={poll} /> : null}
        {poll.takenBack > 0 && abilities.includes('read_roll_names') ? (
          <TakenBackList poll={poll} />
        ) : null}
        <CountStates poll={poll} />
        {recording.length === 0 ? null : <View className="soft">{pollDesk.recordSaid}</View>}
        {recording.map((way) => (
          <Record key={way} poll={poll} way={way} />
        ))}
        <Close poll={poll} />
        <Terms poll={poll} />
      </View>
    </View>
  );
}
