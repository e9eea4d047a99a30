import type { DecisionLine as Line } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { decisionList } from '@/text/decision-pages';
import { awaitedNames, matterNames, outcomeNames, phaseNames } from '@/text/decision-words';
import { Card } from './card';
import { Countdown } from './countdown';
import { useNow } from './use-now';

interface DecisionLineProps {
  readonly line: Line;
  readonly onPress: () => void;
}

/** One decision of a list: what it is about, where it stands, what happens next, who holds it, by when. */
export function DecisionLine({ line, onPress }: DecisionLineProps) {
  const now = useNow();
  const { title, matters, phase, outcome, next, openedAt } = line;
  return (
    <Card isDue={next?.isOverdue ?? false} onPress={onPress}>
      <View className="strong">{title}</View>
      <View className="row">
        <View className="tag">{phaseNames[phase]}</View>
        {outcome ? (
          <View className={`tag ${outcome === 'passed' ? '' : 'tag-due'}`}>
            {outcomeNames[outcome]}
          </View>
        ) : null}
      </View>
      {next ? (
        <>
          <View>{awaitedNames[next.does]}</View>
          {next.office ? <View>{decisionList.heldBy(next.office.name)}</View> : null}
          {next.by === undefined ? null : (
            <Countdown dueAt={next.by} now={now} wentTo={next.risenTo?.name} />
          )}
        </>
      ) : null}
      <View className="soft">{matters.map((it) => matterNames[it]).join('、')}</View>
      <View className="soft">{decisionList.openedOn(openedAt)}</View>
    </Card>
  );
}
