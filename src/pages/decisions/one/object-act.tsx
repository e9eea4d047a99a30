import { object } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** 异议: what is not true or not right about what is posted. It must be answered within its days. */
export function ObjectAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(object);
  const { callId, words, write, putAway } = useKeptWords('object', decisionId);
  const act = async () => {
    const input = { decisionId, objectionId: callId, words: words.trim() };
    const end = await send(input, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.object}
      action={decisionAbilityNames.object}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={noticesRefusals.object}
      done={acts.objectDone}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{acts.object}</View>
      <Field
        id="words"
        label={acts.write}
        hint={acts.objectHint}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
