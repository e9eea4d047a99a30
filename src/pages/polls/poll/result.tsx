import type { PollResult, PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Heading } from '@/components/heading';
import { optionsOf, textsOf } from '@/components/options';
import { SpeakButton } from '@/components/speak-button';
import { polls } from '@/text/poll-pages';
import { standingNames } from '@/text/polls';
import { Ranking } from './ranking';

interface ResultProps {
  readonly poll: PollShown;
  readonly result: PollResult;
}

type CountedResult = Extract<PollResult, { readonly is: 'counted' }>;

/** What the voices say, in numbers and words; a tie is told and not broken. */
export function Result({ poll, result }: ResultProps) {
  return (
    <View className="card">
      <Heading text={polls.result} />
      <View className="strong">{standingNames[poll.standing.is]}</View>
      {result.is === 'withheld' ? (
        <Banner text={polls.withheld} />
      ) : (
        <Figures poll={poll} result={result} />
      )}
      {poll.countedAt === undefined ? null : (
        <View className="soft">{polls.counted(poll.countedAt)}</View>
      )}
    </View>
  );
}

interface FiguresProps {
  readonly poll: PollShown;
  readonly result: CountedResult;
}

function Figures({ poll: { frozen }, result }: FiguresProps) {
  const { voices, of, invalid, assisted, byWay, options, ahead, ranking } = result;
  const isRanking = frozen.kind === 'ranking';
  const countOf = (id: string) => options.find(({ option }) => option === id)?.count ?? 0;
  const lead = leadIn(textsOf(frozen, ahead), isRanking);
  const share = Math.max(1, voices - invalid);
  const lines = optionsOf(frozen).map(({ id, text }) => ({ id, text, count: countOf(id) }));
  const counted = (count: number) => (isRanking ? polls.firsts(count) : polls.votes(count));
  return (
    <>
      <View className="h2">{lead}</View>
      {ranking ? <Ranking frozen={frozen} ranking={ranking} /> : null}
      {ranking ? <View className="strong">{polls.firstsOf}</View> : null}
      {lines.map(({ id, text, count }) => (
        <View key={id} className="group">
          <View className="row between">
            <View>{text}</View>
            <View className="strong">{counted(count)}</View>
          </View>
          <View className="bar">
            <View className="bar-fill" style={{ width: `${(count * 100) / share}%` }} />
          </View>
        </View>
      ))}
      <View>{polls.resultOf(voices, of)}</View>
      {invalid === 0 ? null : <View>{polls.invalid(invalid)}</View>}
      {frozen.ways.length > 1 ? (
        <View>
          {byWay ? polls.byWay(frozen.ways.map((way) => [way, byWay[way]])) : polls.byWayHidden}
        </View>
      ) : null}
      <View>{polls.assistedCount(assisted)}</View>
      <SpeakButton
        text={[
          lead,
          ...lines.map(({ text, count }) => `${text}${counted(count)}`),
          polls.resultOf(voices, of),
        ].join('。')}
      />
    </>
  );
}

function leadIn(texts: readonly string[], isRanking: boolean): string {
  if (texts.length === 0) {
    return polls.nobodyChose;
  }
  if (texts.length > 1) {
    return isRanking ? polls.tieInRanking(texts) : polls.tie(texts);
  }
  return isRanking ? polls.firstPlace(texts.join('')) : polls.mostVotes(texts.join(''));
}
