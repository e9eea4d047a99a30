import type { OutputOf } from '@contracts/contract';
import type { listOpinions } from '@contracts/rules';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { dayOf } from '@/text/days';
import { wayText } from '@/text/rule-way';

export type Opinion = OutputOf<typeof listOpinions>['items'][number];

interface OpinionCardProps {
  readonly opinion: Opinion;
  /** The clause of which it speaks, as it is called in the draft. */
  readonly clause: string | undefined;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What somebody thinks of a draft, and what came of it. */
export function OpinionCard({ opinion, clause, children }: OpinionCardProps) {
  const { text, at, name, isMine, answer } = opinion;
  return (
    <View className="card">
      <View className="row between">
        <View className="soft">{`${dayOf(at)} ${name ? wayText.by(name) : wayText.byNobody}`}</View>
        {isMine ? <View className="tag">{wayText.mine}</View> : null}
      </View>
      {clause === undefined ? null : <View className="strong">{wayText.opinionOn(clause)}</View>}
      <View className="words">{text}</View>
      {answer ? (
        <View className="paper-line">
          <View className="row">
            <View className={answer.isTakenIn ? 'tag' : 'tag tag-due'}>
              {answer.isTakenIn ? wayText.takenIn : wayText.notTakenIn}
            </View>
            <View className="soft">{wayText.answered(answer.office.name, answer.at)}</View>
          </View>
          <View className="words">{answer.reason}</View>
        </View>
      ) : (
        <View className="soft">{wayText.unanswered}</View>
      )}
      {children}
    </View>
  );
}
