import { archiveDecision } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { archiving } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** Everything is published and answered: into the archive. */
export function ArchiveAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(archiveDecision);
  return (
    <ActSheet
      title={decisionAbilityNames.archive}
      action={decisionAbilityNames.archive}
      sending={sending}
      sentences={noticesRefusals.archiveDecision}
      onAct={() => void send({ decisionId }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{archiving.asks}</View>
    </ActSheet>
  );
}
