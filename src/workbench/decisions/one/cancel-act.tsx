import { cancelMeeting } from '@contracts/decisions-meetings';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { cancelling, decisionDesk } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** The meeting does not take place; everybody reads why, and it can be called again. */
export function CancelAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(cancelMeeting);
  const { callId, words, write, putAway } = useKeptWords('cancel-meeting', decisionId);
  const act = async () => {
    const end = await send({ decisionId, words: words.trim() }, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.cancel_meeting}
      action={decisionAbilityNames.cancel_meeting}
      look="danger"
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={meetingsRefusals.cancelMeeting}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{cancelling.asks}</View>
      <Field
        id="words"
        label={decisionDesk.write}
        value={words}
        longest={200}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
