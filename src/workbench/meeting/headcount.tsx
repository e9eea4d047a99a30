import { recordHeadcount } from '@contracts/deliberation-attendance';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { SendingNote } from '@/components/sending-note';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

/** How many heads there are, with those who do not want to be named. */
export function Headcount({ meeting: { meetingId } }: PartProps) {
  const { sending, send } = useSending(recordHeadcount);
  const [heads, setHeads] = useState('');
  const people = /^[1-9]\d{0,3}$/.test(heads) ? Number(heads) : undefined;
  return (
    <Fold open={parts.unfold} label={meetingDesk.count} answer={meetingDesk.countSaid}>
      <Field
        id="headcount"
        label={meetingDesk.countHow}
        type="number"
        value={heads}
        longest={4}
        onChange={setHeads}
      />
      <SendingNote
        sending={sending}
        sentences={attendanceRefusals.recordHeadcount}
        done={meetingDesk.saved}
      />
      <BigButton
        look="quiet"
        text={meetingDesk.save}
        isOff={people === undefined || sending.is === 'underway'}
        onPress={() => {
          if (people !== undefined) {
            void send({ meetingId, people }, { about: meetingId });
          }
        }}
      />
    </Fold>
  );
}
