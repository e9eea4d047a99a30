import { returnNotice } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { decisionDesk, noticing } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** The supervision committee sends a notice back with what is not as the minutes have it. */
export function ReturnAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(returnNotice);
  const { callId, words, write, putAway } = useKeptWords('return-notice', decisionId);
  const act = async () => {
    const end = await send({ decisionId, words: words.trim() }, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.return_notice}
      action={decisionAbilityNames.return_notice}
      look="danger"
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={noticesRefusals.returnNotice}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{noticing.wrong}</View>
      <Field
        id="words"
        label={decisionDesk.write}
        value={words}
        longest={500}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
