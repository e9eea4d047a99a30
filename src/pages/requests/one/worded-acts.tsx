import { addWords, reportUnsolved, startWork } from '@contracts/requests';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { PhotoPicker } from '@/components/photo-picker';
import { abilityNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { keyFor } from '../nameless';
import type { ActProps } from './act-props';
import { said, useKeptWords } from '@/backend/kept-words';

export function StartWorkAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(startWork);
  const { callId, words, write, putAway } = useKeptWords('start-work', requestId);
  const act = async () => {
    const end = await send({ requestId, ...said(words) }, { callId, about: requestId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={one.ask.start_work}
      action={abilityNames.start_work}
      sending={sending}
      sentences={requestRefusals.startWork}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="words"
        label={one.write}
        value={words}
        longest={500}
        isTall
        isOptional
        onChange={write}
      />
    </ActSheet>
  );
}

/** Not solved: what is still wrong goes back to the one who answered. */
export function ReportUnsolvedAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(reportUnsolved);
  const { callId, words, write, putAway } = useKeptWords('unsolved', requestId);
  const act = async () => {
    const input = { requestId, ...keyFor(requestId), words: words.trim() };
    const end = await send(input, { callId, about: requestId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={one.ask.report_unsolved}
      action={abilityNames.report_unsolved}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={requestRefusals.reportUnsolved}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field id="words" label={one.write} value={words} longest={1000} isTall onChange={write} />
    </ActSheet>
  );
}

export function AddWordsAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(addWords);
  const { callId, words, write, putAway } = useKeptWords('add-words', requestId);
  const [photos, setPhotos] = useState<Enclosure[]>([]);
  const act = async () => {
    const input = { requestId, ...keyFor(requestId), ...said(words), attachments: [] };
    const end = await send(input, { callId, about: requestId, enclosures: photos });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={one.ask.add_words}
      action={abilityNames.add_words}
      isReady={words.trim() !== '' || photos.length > 0}
      sending={sending}
      sentences={requestRefusals.addWords}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field id="words" label={one.write} value={words} longest={1000} isTall onChange={write} />
      <PhotoPicker folder={`requests/${requestId}`} photos={photos} most={9} onChange={setPhotos} />
    </ActSheet>
  );
}
