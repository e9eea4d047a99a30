import { revealWords } from '@contracts/requests';
import { type RevealReason, revealReasons } from '@contracts/requests-words';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { abilityNames, revealReasonNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { desk } from '@/text/workbench';
import type { ActProps } from './act-props';

/** A name and sealed words are opened on a reason that the filer can read. */
export function RevealAct({ request: { requestId }, onReveal, onClose }: ActProps) {
  const { sending, send } = useSending(revealWords);
  const [reason, setReason] = useState<RevealReason>();
  const act = async () => {
    if (reason) {
      const end = await send({ requestId, reason }, { about: requestId });
      const answer = revealWords.output.safeParse(end.is === 'delivered' ? end.answer : undefined);
      if (answer.success) {
        onReveal(answer.data.revealId);
      }
    }
  };
  return (
    <ActSheet
      title={one.ask.reveal}
      action={abilityNames.reveal}
      isReady={reason !== undefined}
      sending={sending}
      sentences={requestRefusals.revealWords}
      done={desk.revealed}
      onAct={() => void act()}
      onClose={onClose}
    >
      <ChoiceList
        label={one.why}
        choices={revealReasons.map((value) => ({ value, name: revealReasonNames[value] }))}
        chosen={reason}
        onChoose={setReason}
      />
    </ActSheet>
  );
}
