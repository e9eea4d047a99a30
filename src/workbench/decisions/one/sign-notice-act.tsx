import { signNotice } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { SpeakButton } from '@/components/speak-button';
import { noticing } from '@/text/decision-desk';
import { bodyNames, decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** The supervision committee compares the notice with what was counted, side by side, and signs it. */
export function SignNoticeAct({ decision, onClose }: ActProps) {
  const { decisionId, notices, meetings } = decision;
  const { sending, send } = useSending(signNotice);
  const text = notices[notices.length - 1]?.text ?? '';
  return (
    <ActSheet
      title={decisionAbilityNames.sign_notice}
      action={decisionAbilityNames.sign_notice}
      sending={sending}
      sentences={noticesRefusals.signNotice}
      onAct={() => void send({ decisionId }, { about: decisionId })}
      onClose={onClose}
    >
      <View className="words card">{text}</View>
      <View className="row">
        <SpeakButton text={text} />
      </View>
      <View className="strong">{noticing.compare}</View>
      {meetings.map(({ body, held, calledAt }) =>
        held ? (
          <View key={calledAt}>
            {noticing.figures(bodyNames[body], held.due, held.present, held.count.agree)}
          </View>
        ) : null,
      )}
      <View>{noticing.sign}</View>
    </ActSheet>
  );
}
