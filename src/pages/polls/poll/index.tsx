import { readPoll } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import { countedWays, type PollAbility } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { CountStates } from '@/components/count-states';
import { Door } from '@/components/door';
import { Question, Terms } from '@/components/question';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { TakenBackList } from '@/components/taken-back-list';
import { polls } from '@/text/poll-pages';
import { blockedWhy, pollsRefusals } from '@/text/polls';
import { Ballots } from './ballots';
import { Fingerprint } from './fingerprint';
import { MyVoice } from './my-voice';
import { Result } from './result';
import { Vote } from './vote';
import { Witness } from './witness';

/** One poll, for whoever lives there: what is asked, what the answer is worth, my own voice, what came of it. */
export default function PollPage() {
  const { params } = useRouter();
  const pollId = params['id'] ?? '';
  const { answer, again } = useAnswer(readPoll, { pollId });
  useSeen('poll', pollId);
  const isOver = answer.is === 'here' && answer.data.state !== 'open';
  return (
    <Screen title={isOver ? polls.titleOver : polls.title}>
      <Reading answer={answer} again={again} sentences={pollsRefusals.readPoll}>
        {(poll) => <Shown poll={poll} />}
      </Reading>
    </Screen>
  );
}

/** Whoever may do one of these works at the poll's desk. */
const deskAbilities: readonly PollAbility[] = [
  'cast_for',
  'hand_out_slip',
  'mark_present',
  'take_back',
  'record_hand_count',
  'record_paper_count',
  'close',
];

function Shown({ poll }: { readonly poll: PollShown }) {
  const { frozen, abilities, blockedBecause, result } = poll;
  const [agrees, setAgrees] = useState<boolean>();
  return (
    <View className="group wide-gap">
      <Question poll={poll} />
      {blockedBecause.map((reason) => (
        <Banner key={reason} tone="due" text={blockedWhy[reason]} />
      ))}
      {result ? <Result poll={poll} result={result} /> : null}
      <MyVoice poll={poll} />
      {abilities.includes('cast') ? <Vote poll={poll} /> : null}
      {agrees === undefined ? null : (
        <Banner
          tone={agrees ? 'calm' : 'due'}
          text={agrees ? polls.witnessAgrees : polls.witnessDiffers}
        />
      )}
      {countedWays
        .filter((way) => abilities.includes(`witness_${way}_count`))
        .map((way) => (
          <Witness key={way} poll={poll} way={way} onWitnessed={setAgrees} />
        ))}
      <Terms poll={poll} />
      {poll.state === 'counted' ? (
        <BigButton
          look="quiet"
          text={polls.whoSupervises}
          onPress={() => {
            void Taro.navigateTo({
              url: `/pages/organisation/offices/index?place=${frozen.villageId}`,
            });
          }}
        />
      ) : null}
      {poll.state === 'open' ? null : <CountStates poll={poll} />}
      {poll.takenBack > 0 && abilities.includes('read_roll_names') ? (
        <TakenBackList poll={poll} />
      ) : null}
      {abilities.includes('read_ballots') ? <Ballots poll={poll} /> : null}
      {abilities.some((it) => deskAbilities.includes(it)) ? (
        <Door
          name={polls.desk}
          said=""
          icon="desk"
          onPress={() => {
            void Taro.navigateTo({ url: `/workbench/poll/index?id=${frozen.pollId}` });
          }}
        />
      ) : null}
      <Fingerprint poll={poll} />
    </View>
  );
}
