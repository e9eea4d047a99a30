import { castFor } from '@contracts/polls';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Fold } from '@/components/fold';
import { type PickedPerson, PersonChoice } from '@/components/person-choice';
import { SendingNote } from '@/components/sending-note';
import { VoteForm } from '@/components/vote-form';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

/** Somebody without a phone says what they choose, and a helper gives their voice; it is marked, and they are told. */
export function CastFor({ poll: { frozen } }: PartProps) {
  const { pollId, villageId } = frozen;
  const { sending, send } = useSending(castFor);
  const [person, setPerson] = useState<PickedPerson>();
  const act = async (choice: string[]) => {
    if (person) {
      const end = await send({ pollId, personId: person.personId, choice }, { about: pollId });
      if (end.is !== 'refused') {
        setPerson(undefined);
      }
    }
  };
  return (
    <Fold open={parts.unfold} label={pollDesk.castFor} answer={pollDesk.castForSaid}>
      <PersonChoice
        label={pollDesk.castFor}
        villageId={villageId}
        chosen={person}
        mayBeMe={false}
        onChoose={setPerson}
      />
      <SendingNote
        sending={sending}
        sentences={pollsRefusals.castFor}
        done={pollDesk.castForDone}
      />
      {person ? (
        <View key={person.personId} className="group">
          <View className="strong">{pollDesk.castForWho(person.name)}</View>
          <VoteForm
            frozen={frozen}
            isOff={sending.is === 'underway'}
            onCast={(choice) => void act(choice)}
          />
        </View>
      ) : null}
    </Fold>
  );
}
