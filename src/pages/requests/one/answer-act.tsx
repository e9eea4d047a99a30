import { answerRequest } from '@contracts/requests';
import { type Outcome, outcomes } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { ClausePicker, type PickedClause } from '@/components/rules/clause-picker';
import { PhotoPicker } from '@/components/photo-picker';
import { abilityNames, outcomeNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import type { ActProps } from './act-props';
import { useKeptWords } from '@/backend/kept-words';

/** As many clauses as one answer rests on. */
const CITES_MAX = 5;

/** The request, the facts, the opinion and its basis (信访工作条例 Art 32). */
export function AnswerAct({ request, onClose }: ActProps) {
  const { requestId, isReportNeeded } = request;
  const { sending, send } = useSending(answerRequest);
  const { callId, words, write, putAway } = useKeptWords('answer', requestId);
  const [outcome, setOutcome] = useState<Outcome>();
  const [proved, setProved] = useState<'yes' | 'no'>();
  const [report, setReport] = useState('');
  const [photos, setPhotos] = useState<Enclosure[]>([]);
  const [cited, setCited] = useState<readonly PickedClause[]>([]);
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
        ...(cited.length === 0 ? {} : { cites: cited.map(({ pin }) => pin) }),
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
      {isReportNeeded ? <PoliceReport report={report} onChange={setReport} /> : null}
      <ClausePicker picked={cited} most={CITES_MAX} onChange={setCited} />
      <PhotoPicker folder={`requests/${requestId}`} photos={photos} most={9} onChange={setPhotos} />
    </ActSheet>
  );
}

interface PoliceReportProps {
  readonly report: string;
  readonly onChange: (report: string) => void;
}

/** Violence and harm to a minor are reported first: the receipt, or why there is none. */
function PoliceReport({ report, onChange }: PoliceReportProps) {
  return (
    <Field
      id="police-report"
      label={one.policeReport}
      hint={one.policeReportHint}
      value={report}
      longest={200}
      onChange={onChange}
    />
  );
}
