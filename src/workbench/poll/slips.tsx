import { handOutSlip } from '@contracts/polls';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Fold } from '@/components/fold';
import { PersonPicker } from '@/components/person-picker';
import { SendingNote } from '@/components/sending-note';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

/** A slip of paper for each name: from here on this voice goes by paper. */
export function Slips({ poll: { frozen } }: PartProps) {
  const { pollId, villageId } = frozen;
  const { sending, send } = useSending(handOutSlip);
  const [name, setName] = useState('');
  return (
    <Fold open={parts.unfold} label={pollDesk.slips} answer={pollDesk.slipsSaid}>
      <SendingNote
        sending={sending}
        sentences={pollsRefusals.handOutSlip}
        done={pollDesk.slipGiven(name)}
      />
      <PersonPicker
        villageId={villageId}
        action={pollDesk.giveSlip}
        onPick={(person) => {
          setName(person.name);
          void send({ pollId, personId: person.personId }, { about: pollId });
        }}
      />
    </Fold>
  );
}
