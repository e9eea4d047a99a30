import { withdrawMotion } from '@contracts/decisions';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** Whoever made the motion takes it back before it has been voted on, and says why. */
export function WithdrawAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(withdrawMotion);
  const { callId, words, write, putAway } = useKeptWords('withdraw-motion', decisionId);
  const act = async () => {
    const end = await send({ decisionId, words: words.trim() }, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.withdraw}
      action={decisionAbilityNames.withdraw}
      look="danger"
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={decisionsRefusals.withdrawMotion}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{acts.withdraw}</View>
      <Field id="words" label={acts.write} value={words} longest={500} isTall onChange={write} />
    </ActSheet>
  );
}
