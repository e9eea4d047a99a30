import { answerRequest } from '@contracts/requests';
import { type Outcome, outcomes } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { PhotoPicker } from '@/components/photo-picker';
import { abilityNames, outcomeNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import type { ActProps } from './act-props';
import { useKeptWords } from '@/backend/kept-words';

/** The request, the facts, the opinion and its basis (信访工作条例 Art 32). */
export function AnswerAct({ request, onClose }: ActProps) {
  const { requestId, isReportNeeded } = request;
  const { sending, send } = useSending(answerRequest);
  const { callId, words, write, putAway } = useKeptWords('answer', requestId);
  const [outcome, setOutcome] = useState<Outcome>();
  const [proved, setProved] = useState<'yes' | 'no'>();
  const [report, setReport] = useState('');
  const [photos, setPhotos] = useState<Enclosure[]>([]);
  const isReady =
    outcome && proved && words.trim() !== '' && !(isReportNeeded && report.trim() === '');

  const act = async () => {
    if (outcome && proved) {
      const input = {
        requestId,
        outcome,
        proved: proved === 'yes',
        answer: words.trim(),
        attachments: [],
        ...(report.trim() === '' ? {} : { policeReport: report.trim() }),
      };
      const end = await send(input, { callId, about: requestId, enclosures: photos });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={one.ask.answer}
      action={abilityNames.answer}
      isReady={isReady ? true : false}
      sending={sending}
      sentences={requestRefusals.answerRequest}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View className="strong">{one.outcomeAsk}</View>
      <ChoiceList
        label={one.outcomeAsk}
        choices={outcomes.map((value) => ({ value, name: outcomeNames[value] }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <View className="strong">{one.provedAsk}</View>
      <ChoiceList
        label={one.provedAsk}
        choices={[
          { value: 'yes', name: one.provedYes },
          { value: 'no', name: one.provedNo },
        ]}
        chosen={proved}
        onChoose={setProved}
      />
      <Field id="words" label={one.write} value={words} longest={3000} isTall onChange={write} />
      {isReportNeeded ? (
        <Field
          id="police-report"
          label={one.policeReport}
          hint={one.policeReportHint}
          value={report}
          longest={200}
          onChange={setReport}
        />
      ) : null}
      <PhotoPicker folder={`requests/${requestId}`} photos={photos} most={9} onChange={setPhotos} />
    </ActSheet>
  );
}
