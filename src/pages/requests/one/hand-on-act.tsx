import { handOn } from '@contracts/requests';
import { type HandOnReason, handOnReasons } from '@contracts/requests-words';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { abilityNames, handOnReasonNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import type { ActProps } from './act-props';
import { said, useKeptWords } from '@/backend/kept-words';

/** To the next owner by name, with the reason; never just "not ours". */
export function HandOnAct({ request: { requestId, next }, onClose }: ActProps) {
  const { sending, send } = useSending(handOn);
  const { callId, words, write, putAway } = useKeptWords('hand-on', requestId);
  const [reason, setReason] = useState<HandOnReason>();
  const act = async () => {
    if (reason) {
      const end = await send({ requestId, reason, ...said(words) }, { callId, about: requestId });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={one.ask.hand_on(next?.name ?? '')}
      action={abilityNames.hand_on}
      isReady={reason !== undefined}
      sending={sending}
      sentences={requestRefusals.handOn}
      onAct={() => void act()}
      onClose={onClose}
    >
      <ChoiceList
        label={one.why}
        choices={handOnReasons.map((value) => ({ value, name: handOnReasonNames[value] }))}
        chosen={reason}
        onChoose={setReason}
      />
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
