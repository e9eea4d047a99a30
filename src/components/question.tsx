import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { polls, pollStateNames, rollNames, votingWayNames } from '@/text/poll-pages';
import { standingNames, standingWhy } from '@/text/polls';
import { Countdown } from './countdown';
import { optionsOf } from './options';
import { SpeakButton } from './speak-button';
import { useNow } from './use-now';

/** What is asked, of whom, until when, how, what it is worth, and who will know what I chose. */
export function Question({ poll }: { readonly poll: PollShown }) {
  const now = useNow();
  const { frozen, standing, state, placeName, participation } = poll;
  const { question, electorate, roll, voice, isSecret, ways, closesAt, mayCloseEarly } = frozen;
  const who = polls.who(placeName, rollNames[roll], electorate.size, voice === 'household');
  const secrecy = isSecret ? polls.secretSaid : polls.openSaid;
  const how = polls.ways(ways.map((way) => votingWayNames[way]));
  const options = optionsOf(frozen).map(({ text }) => text);
  return (
    <View className="card">
      <View className="row">
        <View className="tag">{pollStateNames[state]}</View>
        <View className="tag">{isSecret ? polls.secret : polls.open}</View>
      </View>
      <View className="h2">{question}</View>
      <View className="strong">{standingNames[standing.is]}</View>
      <View>{standingWhy[standing.because]}</View>
      {state === 'open' ? <Countdown dueAt={closesAt} now={now} /> : null}
      <View>{polls.until(closesAt)}</View>
      {mayCloseEarly && state === 'open' ? <View>{polls.mayCloseEarly}</View> : null}
      <View>{who}</View>
      <View>{how}</View>
      <View>{secrecy}</View>
      <View className="soft">{polls.assistedSaid}</View>
      {participation === undefined ? null : (
        <View>{polls.participation(participation, electorate.size)}</View>
      )}
      <View className="strong">{polls.next[state]}</View>
      <SpeakButton
        text={[question, ...options, standingNames[standing.is], who, how, secrecy].join('。')}
      />
    </View>
  );
}
