import type { OutputOf } from '@contracts/contract';
import type { listHeld } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { wayText, revisionName } from '@/text/rule-way';
import { revisionStateNames } from '@/text/rule-words';
import { Card } from '../card';
import { Countdown } from '../countdown';
import { useNow } from '../use-now';

export type RevisionLine = OutputOf<typeof listHeld>['items'][number];

interface RevisionCardProps {
  readonly line: RevisionLine;
  /** The page that it opens; the one that everybody may read, unless a desk has its own. */
  readonly page?: string;
  /** What else is to be known of it in this list. */
  readonly said?: string;
}

/** One way of a village's rules in a list: whose, how far, who has to do something by when. */
export function RevisionCard({
  line,
  page = '/pages/rules/revision/index',
  said,
}: RevisionCardProps) {
  const now = useNow();
  const { revisionId, villageName, kind, orgType, state, openedAt, duty } = line;
  return (
    <Card
      isDue={duty?.isOverdue ?? false}
      onPress={() => {
        void Taro.navigateTo({ url: `${page}?id=${revisionId}` });
      }}
    >
      <View className="row between">
        <View className="strong">{`${villageName} · ${revisionName(kind, orgType)}`}</View>
        <View className="tag">{revisionStateNames[state]}</View>
      </View>
      {duty ? (
        <>
          <View>{wayText.holder(duty.office.name)}</View>
          <Countdown dueAt={duty.dueAt} now={now} />
        </>
      ) : null}
      <View className="soft">{said ?? wayText.begun(openedAt)}</View>
    </Card>
  );
}
