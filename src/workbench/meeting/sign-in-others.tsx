import { SIGNED_IN_AT_ONCE, signInOthers } from '@contracts/deliberation-attendance';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Fold } from '@/components/fold';
import { PeopleChoice } from '@/components/people-choice';
import type { PickedPerson } from '@/components/person-choice';
import { SendingNote } from '@/components/sending-note';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { parts } from '@/text/parts';
import type { PartProps } from './part-props';

/** Whoever is there without a phone is written down by name. */
export function SignInOthers({ meeting: { meetingId, villageId, startsAt, phase } }: PartProps) {
  const { sending, send } = useSending(signInOthers);
  const [chosen, setChosen] = useState<readonly PickedPerson[]>([]);
  const done = signInOthers.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  const act = async () => {
    // When the meeting is over they were there when it began.
    const signedAt = phase === 'over' ? startsAt : Date.now();
    const personIds = chosen.map(({ personId }) => personId);
    const end = await send({ meetingId, personIds, signedAt }, { about: meetingId });
    if (end.is !== 'refused') {
      setChosen([]);
    }
  };
  return (
    <Fold open={parts.unfold} label={meetingDesk.signOthers} answer={meetingDesk.signOthersSaid}>
      <PeopleChoice
        villageId={villageId}
        chosen={chosen}
        most={SIGNED_IN_AT_ONCE}
        onChange={setChosen}
      />
      <SendingNote
        sending={sending}
        sentences={attendanceRefusals.signInOthers}
        done={
          done.success ? meetingDesk.signedThem(done.data.added, done.data.already) : parts.done
        }
      />
      {chosen.length === 0 ? null : (
        <View>
          <BigButton
            id="sign-others"
            text={meetingDesk.signThem(chosen.length)}
            isOff={sending.is === 'underway'}
            onPress={() => void act()}
          />
        </View>
      )}
    </Fold>
  );
}
