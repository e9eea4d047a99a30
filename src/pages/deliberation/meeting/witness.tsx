import { witnessCount } from '@contracts/deliberation-attendance';
import type { MeetingShown } from '@contracts/deliberation-shown';
import type { QuorumPath } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Fold } from '@/components/fold';
import { HandFigures, handsIn, noHands } from '@/components/hand-figures';
import { LettersAbout, useLettersAbout } from '@/components/letters-about';
import { SendingNote } from '@/components/sending-note';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { handForm } from '@/text/meetings';
import { parts } from '@/text/parts';

/** Hands were counted: two who are there count too, each on the own phone, or there is no result. */
export function Witnessing({ meeting }: { readonly meeting: MeetingShown }) {
  const { meetingId, counts, toWitness } = meeting;
  const [agrees, setAgrees] = useState<boolean>();
  return (
    <>
      {agrees === undefined ? null : (
        <Banner tone={agrees ? 'calm' : 'due'} text={agrees ? handForm.agrees : handForm.differs} />
      )}
      {counts
        .filter(({ countId }) => toWitness.includes(countId))
        .map(({ countId, question }) => (
          <Witness
            key={countId}
            meetingId={meetingId}
            path={meeting.standing.quorum?.path}
            countId={countId}
            question={question}
            onWitnessed={setAgrees}
          />
        ))}
    </>
  );
}

interface WitnessProps {
  readonly meetingId: string;
  readonly path: QuorumPath | undefined;
  readonly countId: string;
  readonly question: string;
  /** It has arrived, and agrees with what was counted, or does not. */
  readonly onWitnessed: (agrees: boolean) => void;
}

function Witness({ meetingId, path, countId, question, onWitnessed }: WitnessProps) {
  const { sending, send } = useSending(witnessCount);
  const [written, setWritten] = useState(noHands);
  const waits = useLettersAbout(witnessCount, countId).some(({ outcome }) => !outcome);
  const hands = handsIn(written);
  const act = async () => {
    if (hands) {
      const end = await send({ meetingId, countId, ...hands }, { about: countId });
      const parsed = witnessCount.output.safeParse(end.is === 'delivered' ? end.answer : undefined);
      if (parsed.success) {
        onWitnessed(parsed.data.agrees);
      }
    }
  };
  return (
    <Fold open={parts.unfold} label={handForm.witness} answer={question}>
      <View>{handForm.witnessHow}</View>
      <LettersAbout
        contract={witnessCount}
        about={countId}
        sentences={attendanceRefusals.witnessCount}
        waiting={() => handForm.kept}
      />
      {waits ? null : (
        <>
          <HandFigures
            id={`witness-${countId}`}
            path={path}
            hands={written}
            onChange={(changes) => {
              setWritten({ ...written, ...changes });
            }}
          />
          <SendingNote sending={sending} sentences={attendanceRefusals.witnessCount} />
          <BigButton
            id={`witness-${countId}`}
            text={handForm.send}
            isOff={!hands || sending.is === 'underway'}
            onPress={() => void act()}
          />
        </>
      )}
    </Fold>
  );
}
