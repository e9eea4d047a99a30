import type { Frozen, PollResult } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { Fold } from '@/components/fold';
import { textsOf } from '@/components/options';
import { polls } from '@/text/poll-pages';
import { parts } from '@/text/parts';

type RankingShown = NonNullable<Extract<PollResult, { readonly is: 'counted' }>['ranking']>;

interface RankingProps {
  readonly frozen: Frozen;
  readonly ranking: RankingShown;
}

/** The order that came out, and every pair that it comes from, one under the other so that a narrow phone shows it. */
export function Ranking({ frozen, ranking }: RankingProps) {
  return (
    <View className="group">
      <View className="strong">{polls.places}</View>
      {ranking.places.map((tied, index) => (
        <View key={tied.join(' ')}>
          {polls.place(placeOf(ranking, index), textsOf(frozen, tied))}
        </View>
      ))}
      <Fold open={parts.unfold} label={polls.pairs} answer={polls.pairsSaid}>
        {pairsOf(ranking).map((pair) => (
          <PairShown key={`${pair.first} ${pair.second}`} frozen={frozen} pair={pair} />
        ))}
      </Fold>
    </View>
  );
}

/** The two one under the other, each with how many put it first: long names stay readable on a narrow phone. */
function PairShown({ frozen, pair }: { readonly frozen: Frozen; readonly pair: Pair }) {
  const { first, second, more, less } = pair;
  const line = (option: string, count: number, isAhead: boolean) => (
    <View className="row between">
      <View className={isAhead ? 'strong door-text' : 'door-text'}>
        {textsOf(frozen, [option]).join('')}
      </View>
      <View className="strong">{polls.pairCount(count)}</View>
    </View>
  );
  return (
    <View className="group paper-line">
      {line(first, more, more > less)}
      {line(second, less, false)}
      {more === less ? (
        <View className="row">
          <View className="tag">{polls.pairEven}</View>
        </View>
      ) : null}
    </View>
  );
}

/** After two who share the first place comes the third. */
function placeOf({ places }: RankingShown, index: number): number {
  return places.slice(0, index).flat().length + 1;
}

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly more: number;
  readonly less: number;
}

/** Each two of them once, the one that more people put before the other first. */
export function pairsOf({ options, table }: RankingShown): Pair[] {
  return options.flatMap((row, at) =>
    options.slice(at + 1).map((column, behind) => {
      const over = table[at]?.[at + 1 + behind] ?? 0;
      const under = table[at + 1 + behind]?.[at] ?? 0;
      return over >= under
        ? { first: row, second: column, more: over, less: under }
        : { first: column, second: row, more: under, less: over };
    }),
  );
}
