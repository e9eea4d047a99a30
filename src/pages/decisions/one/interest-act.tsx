import { declareInterest } from '@contracts/decisions';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** 回避: it concerns my own interest, and I am not counted for it. */
export function InterestAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(declareInterest);
  return (
    <ActSheet
      title={decisionAbilityNames.declare_interest}
      action={decisionAbilityNames.declare_interest}
      sending={sending}
      sentences={decisionsRefusals.declareInterest}
      onAct={() => void send({ decisionId }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{acts.interest}</View>
    </ActSheet>
  );
}
