import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { countWords } from '@/text/meetings';

export type CountOfHands = MeetingShown['counts'][number];

interface HandCountProps {
  readonly count: CountOfHands;
  /** The minutes are out: nothing is witnessed any more. */
  readonly isOver: boolean;
}

/** A show of hands: what was found and by whom, or what it still waits for. */
export function HandCount({ count, isOver }: HandCountProps) {
  const { question, state, figures, passed, witnesses } = count;
  return (
    <View className="group">
      <View>{question}</View>
      {figures ? (
        <View className="strong">
          {countWords.figures(figures.agree, figures.against, figures.abstain)}
        </View>
      ) : (
        <View className="row">
          <View className="tag tag-due">
            {isOver ? countWords.noResult : countWords.states[state]}
          </View>
        </View>
      )}
      {passed === undefined ? null : (
        <View className="row">
          <View className="tag">{passed ? countWords.passed : countWords.failed}</View>
        </View>
      )}
      {witnesses.length === 0 ? null : (
        <View className="soft">{countWords.witnesses(witnesses)}</View>
      )}
    </View>
  );
}

/** The counts of a topic that matter: what stands, and what was counted last. */
export function countsOn(topicId: string, counts: readonly CountOfHands[]): CountOfHands[] {
  return counts.filter((it) => it.topicId === topicId && (it.stands || !it.isReplaced));
}
