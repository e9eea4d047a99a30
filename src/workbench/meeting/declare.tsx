import { declareGroupMeeting, previewRoll } from '@contracts/deliberation';
import type { QuorumPath } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Fold } from '@/components/fold';
import { Reading } from '@/components/reading';
import { SendingNote } from '@/components/sending-note';
import { UnsureLines } from '@/components/unsure-lines';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { parts } from '@/text/parts';
import type { PartProps } from './part-props';

/**
 * The leader of the group declares that the meeting decides (2018 text, Art 28): by people or by households, and for
 * each who turns eighteen this year whether they have.
 */
export function Declare({ meeting }: PartProps) {
  return (
    <Fold open={parts.unfold} label={meetingDesk.declare} answer={meetingDesk.declareSaid}>
      <Declaring meeting={meeting} />
    </Fold>
  );
}

function Declaring({ meeting: { meetingId } }: PartProps) {
  const { answer, again } = useAnswer(previewRoll, { meetingId }, { keepsCopy: false });
  const { sending, send } = useSending(declareGroupMeeting);
  const [path, setPath] = useState<QuorumPath>('adults');
  const [ages, setAges] = useState<Readonly<Record<string, boolean>>>({});
  const done = declareGroupMeeting.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  return (
    <Reading answer={answer} again={again} sentences={meetingRefusals.previewRoll}>
      {({ adults, households, unsure }) => {
        const said = unsure.flatMap(({ personId }) => {
          const isAdult = ages[personId];
          return isAdult === undefined ? [] : [{ personId, isAdult }];
        });
        return (
          <View className="group wide-gap">
            <ChoiceList
              label={meetingDesk.path}
              choices={[
                { value: 'adults', name: meetingDesk.pathAdults(adults) },
                { value: 'households', name: meetingDesk.pathHouseholds(households) },
              ]}
              chosen={path}
              onChoose={setPath}
            />
            <UnsureLines
              ask={meetingDesk.unsure}
              yes={meetingDesk.isAdult}
              no={meetingDesk.isNotAdult}
              lines={unsure}
              said={ages}
              onSay={setAges}
            />
            <SendingNote
              sending={sending}
              sentences={meetingRefusals.declareGroupMeeting}
              done={
                done.success ? meetingDesk.declared(done.data.due, done.data.needed) : parts.done
              }
            />
            <BigButton
              id="declare"
              text={meetingDesk.declareIt}
              isOff={said.length < unsure.length || sending.is === 'underway'}
              onPress={() => void send({ meetingId, path, unsure: said }, { about: meetingId })}
            />
          </View>
        );
      }}
    </Reading>
  );
}
