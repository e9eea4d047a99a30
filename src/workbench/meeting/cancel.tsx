import { cancelMeeting } from '@contracts/deliberation';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';

/** It does not take place, and everybody who was invited is told why. */
export function Cancel({ meeting }: PartProps) {
  const { meetingId } = meeting;
  const { sending, send } = useSending(cancelMeeting);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      {meeting.abilities.includes('cancel') ? (
        <BigButton
          look="danger"
          text={meetingDesk.cancel}
          onPress={() => {
            setAsking(true);
          }}
        />
      ) : null}
      {isAsking ? (
        <ActSheet
          title={meetingDesk.cancelAsk}
          action={meetingDesk.cancel}
          look="danger"
          isReady={reason.trim() !== ''}
          sending={sending}
          sentences={meetingRefusals.cancelMeeting}
          done={meetingDesk.cancelled}
          onAct={() => void send({ meetingId, reason: reason.trim() }, { about: meetingId })}
          onClose={() => {
            setAsking(false);
          }}
        >
          <Field
            id="cancel-reason"
            label={meetingDesk.cancelReason}
            value={reason}
            longest={100}
            onChange={setReason}
          />
        </ActSheet>
      ) : null}
    </>
  );
}
