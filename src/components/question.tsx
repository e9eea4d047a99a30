import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { daysUntil } from '@/text/days';
import { polls, pollStateNames, rollNames, votingWayNames } from '@/text/poll-pages';
import { standingNames, standingWhy } from '@/text/polls';
import { Heading } from './heading';
import { optionsOf } from './options';
import { SpeakButton } from './speak-button';
import { useNow } from './use-now';

interface QuestionProps {
  readonly poll: PollShown;
}

/** What is asked, of whom, until when, what it is worth, and who will know what I chose. */
export function Question({ poll }: QuestionProps) {
  const now = useNow();
  const { frozen, standing, state } = poll;
  const { question, isSecret, closesAt } = frozen;
  const who = whoIsAsked(poll);
  const secrecy = isSecret ? polls.secretSaid : polls.openSaid;
  const options = optionsOf(frozen).map(({ text }) => text);
  const worth = `${standingNames[standing.is]}。${standingWhy[standing.because]}`;
  return (
    <View className="card">
      <View className="row">
        <View className="tag">{pollStateNames[state]}</View>
        <View className="tag">{isSecret ? polls.secret : polls.open}</View>
      </View>
      <View className="h2">{question}</View>
      <View className="strong">{standingNames[standing.is]}</View>
      <View>{standingWhy[standing.because]}</View>
      {state === 'open' ? (
        <View className="countdown">{polls.untilIn(closesAt, daysUntil(closesAt, now))}</View>
      ) : null}
      <View>{who}</View>
      <View>{secrecy}</View>
      <SpeakButton text={[question, ...options, worth, who, secrecy].join('。')} />
    </View>
  );
}

/** How one can vote, how many have, what is done for those without a phone, and what happens next. */
export function Terms({ poll }: QuestionProps) {
  const { frozen, state, participation, closedAt } = poll;
  const { ways, closesAt, mayCloseEarly, electorate } = frozen;
  const isOpen = state === 'open';
  return (
    <View className="card">
      <Heading text={isOpen ? polls.terms : polls.termsOver} />
      <View>{(isOpen ? polls.ways : polls.waysOver)(ways.map((way) => votingWayNames[way]))}</View>
      <View>{closedAt === undefined ? polls.until(closesAt) : polls.closedAt(closedAt)}</View>
      {mayCloseEarly && isOpen ? <View>{polls.mayCloseEarly}</View> : null}
      {frozen.saidNoElection ? <View>{polls.saidNoElection}</View> : null}
      {isOpen && ways.includes('online') ? <View>{polls.assistedSaid}</View> : null}
      {participation === undefined ? null : (
        <View>{polls.participation(participation, electorate.size)}</View>
      )}
      <View className="strong">{polls.next[state]}</View>
    </View>
  );
}

function whoIsAsked({ frozen: { roll, electorate, voice }, placeName }: PollShown): string {
  return polls.who(placeName, rollNames[roll], electorate.size, voice === 'household');
}
