import type { OutputOf } from '@contracts/contract';
import type { listDue } from '@contracts/decisions';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card';
import { Countdown } from '@/components/countdown';
import { useNow } from '@/components/use-now';
import { dutyNames } from '@/text/decision-words';

type DutyLine = OutputOf<typeof listDue>['items'][number];

/** A step of a decision, or an answer that somebody waits for: where it is done, by when. */
export function DecisionDuty({ line }: { readonly line: DutyLine }) {
  const now = useNow();
  const { decisionId, objectionId, title, villageName, does, office, dueAt, isOverdue } = line;
  const page =
    objectionId === undefined
      ? `/workbench/decisions/one/index?id=${decisionId}`
      : `/pages/decisions/objection/index?id=${objectionId}`;
  return (
    <Card
      isDue={isOverdue}
      onPress={() => {
        void Taro.navigateTo({ url: page });
      }}
    >
      <View className="strong">{dutyNames[does]}</View>
      <View>{title}</View>
      <Countdown dueAt={dueAt} now={now} />
      <View className="soft">{`${villageName} · ${office}`}</View>
    </Card>
  );
}
