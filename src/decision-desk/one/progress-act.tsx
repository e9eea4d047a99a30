import { recordProgress } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { type KeptPaper, PaperPicker, papersToSend } from '@/components/paper-picker';
import { working } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import { parts } from '@/text/parts';
import type { ActProps } from './act-props';

/** How far it has been carried out; long works are told stage by stage. */
export function ProgressAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(recordProgress);
  const { callId, words, write, putAway } = useKeptWords('progress', decisionId);
  const [done, setDone] = useState<'yes' | 'no'>();
  const [kept, setKept] = useState<KeptPaper[]>([]);
  const act = async () => {
    const { papers, enclosures } = papersToSend(kept);
    const input = { decisionId, text: words.trim(), papers, isDone: done === 'yes' };
    const end = await send(input, { callId, about: decisionId, enclosures });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.record_progress}
      action={decisionAbilityNames.record_progress}
      isReady={words.trim() !== '' && done !== undefined}
      sending={sending}
      sentences={noticesRefusals.recordProgress}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{working.asks}</View>
      <Field
        id="words"
        label={parts.writeHere}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
      <ChoiceList
        label={working.isDone}
        choices={[
          { value: 'no', name: working.no },
          { value: 'yes', name: working.yes },
        ]}
        chosen={done}
        onChoose={setDone}
      />
      <View className="strong">{working.papers}</View>
      <PaperPicker
        folder={`decisions/${decisionId}`}
        papers={kept}
        kinds={['photo', 'contract', 'other']}
        onChange={setKept}
      />
    </ActSheet>
  );
}
