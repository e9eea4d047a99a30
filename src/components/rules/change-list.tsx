import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { compareText } from '@/text/rule-book';
import { Gradual } from '../gradual';
import { SmallButton } from '../small-button';
import { type Change, ClauseChange } from './clause-change';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** What a reader can do with one clause. */
  readonly act?: (change: Change) => ReactNode;
}

/** What changed between two texts: how much in one line, then clause by clause; what stayed only for who wants it. */
export function ChangeList({ changes, act }: ChangeListProps) {
  const [isAll, setAll] = useState(false);
  const changed = changes.filter(isDifferent);
  const hasKept = changed.length < changes.length;
  return (
    <View className="group wide-gap">
      <View className="strong">
        {changed.length === 0 ? compareText.nothingChanged : compareText.sum(countsOf(changes))}
      </View>
      {changed.length === 0 ? null : <View className="soft">{compareText.how}</View>}
      {hasKept ? (
        <SmallButton
          text={isAll ? compareText.hideKept : compareText.showKept}
          onPress={() => {
            setAll(!isAll);
          }}
        />
      ) : null}
      <Gradual items={isAll ? changes : changed}>
        {(change) => (
          <ClauseChange key={`${change.change}-${change.clauseId}`} change={change}>
            {act?.(change)}
          </ClauseChange>
        )}
      </Gradual>
    </View>
  );
}

/** A clause that only moved or was given to another topic has changed for who looks for it. */
function isDifferent({ change, isMoved, topicWas, topic }: Change): boolean {
  return change !== 'kept' || isMoved || (topicWas !== undefined && topicWas !== topic);
}

function countsOf(changes: readonly Change[]): Record<string, number> {
  return Object.fromEntries(
    ['added', 'removed', 'changed', 'kept'].map((what) => [
      what,
      changes.filter(({ change }) => change === what).length,
    ]),
  );
}
