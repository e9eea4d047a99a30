import { changeMeeting } from '@contracts/deliberation';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { type PickedPerson, PersonChoice } from '@/components/person-choice';
import { WhenField } from '@/components/when-field';
import { instantOf, timeOf, writtenDayOf } from '@/text/days';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { calling, meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';

/** Another time, yard or host, or one more thing to talk about: everybody who was invited is told. */
export function Change({ meeting }: PartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {meeting.abilities.includes('change') ? (
        <BigButton
          look="quiet"
          text={meetingDesk.change}
          onPress={() => {
            setOpen(true);
          }}
        />
      ) : null}
      {isOpen ? (
        <Changing
          meeting={meeting}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

function Changing({ meeting, onClose }: PartProps & { readonly onClose: () => void }) {
  const { meetingId, villageId, startsAt } = meeting;
  const { sending, send } = useSending(changeMeeting);
  const [day, setDay] = useState(writtenDayOf(startsAt));
  const [hour, setHour] = useState(timeOf(startsAt));
  const [yard, setYard] = useState(meeting.yard);
  const [topic, setTopic] = useState('');
  const [host, setHost] = useState<PickedPerson>(meeting.host);
  const [recorder, setRecorder] = useState<PickedPerson>(meeting.recorder);
  const meant = instantOf(day, hour);
  const changes = {
    ...(meant === undefined || meant === startsAt ? {} : { startsAt: meant }),
    ...(yard.trim() === meeting.yard || yard.trim() === '' ? {} : { yard: yard.trim() }),
    ...(host.personId === meeting.host.personId ? {} : { hostId: host.personId }),
    ...(recorder.personId === meeting.recorder.personId ? {} : { recorderId: recorder.personId }),
    ...(topic.trim() === '' ? {} : { addTopics: [{ title: topic.trim() }] }),
  };
  return (
    <ActSheet
      title={meetingDesk.changeAsk}
      action={meetingDesk.change}
      isReady={meant !== undefined && Object.keys(changes).length > 0}
      sending={sending}
      sentences={meetingRefusals.changeMeeting}
      done={meetingDesk.changed}
      onAct={() => void send({ meetingId, ...changes }, { about: meetingId })}
      onClose={onClose}
    >
      <WhenField
        id="new-when"
        label={calling.when}
        day={day}
        hour={hour}
        onDay={setDay}
        onHour={setHour}
      />
      <Field id="new-yard" label={calling.yard} value={yard} longest={40} onChange={setYard} />
      <PersonChoice label={calling.host} villageId={villageId} chosen={host} onChoose={setHost} />
      <PersonChoice
        label={calling.recorder}
        villageId={villageId}
        chosen={recorder}
        onChoose={setRecorder}
      />
      <Field
        id="new-topic"
        label={meetingDesk.addTopic}
        value={topic}
        longest={60}
        isOptional
        onChange={setTopic}
      />
    </ActSheet>
  );
}
