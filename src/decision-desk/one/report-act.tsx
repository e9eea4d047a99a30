import { reportPastVillage } from '@contracts/decisions-notices';
import { reportTargets } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { reporting } from '@/text/decision-desk';
import { targetNames } from '@/text/decision-notice-words';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import { parts } from '@/text/parts';
import type { ActProps } from './act-props';

type Target = (typeof reportTargets)[number];

/** The supervision committee tells an office above, past its own village. */
export function ReportAct({ decision: { decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(reportPastVillage);
  const { callId, words, write, putAway } = useKeptWords('report-past-village', decisionId);
  const [to, setTo] = useState<Target>('government');
  const act = async () => {
    const input = { decisionId, to, words: words.trim() };
    const end = await send(input, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.report_past_village}
      action={decisionAbilityNames.report_past_village}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={noticesRefusals.reportPastVillage}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{reporting.asks}</View>
      <ChoiceList
        label={reporting.to}
        choices={reportTargets.map((value) => ({ value, name: targetNames[value] }))}
        chosen={to}
        onChoose={setTo}
      />
      <Field
        id="words"
        label={parts.writeHere}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
